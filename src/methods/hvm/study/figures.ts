import type { AssessOptions } from "./assessment";
import { isFlat } from "../../numbers/equal";
import { rescaled, SUM_TOLERANCE } from "../catalogue/footprints";
import { MEASURES } from "../classes/measures";
import { seenBy } from "../classes/measures/measure";
import { namesOf, standingOf } from "../classes/nearest";
import type { PropositionName } from "../catalogue/propositions";
import { percentagesOf } from "../../numbers/percentages";
import { ranks } from "../../numbers/ranks";
import { HIGHEST, LOWEST } from "../catalogue/scale";
import { scoreFirms } from "../profile/scores";
import type { ProfileStudy, Study } from "./study";

/**
 * The figures of all firms, side by side: what decides class, margin and ranks.
 *
 * Arrays of "six a firm" hold firm i's value on VPD or footprint v at `6 * i + v`. NaN means "no value".
 */
export interface Figures {
  readonly firms: readonly string[];
  /** Six a firm, 1..5; all NaN in a study of percentages. */
  readonly scores: Float64Array;
  /** Six a firm, sum 100; all six NaN where one is unknown. */
  readonly percentages: Float64Array;
  /** Six a firm: the scores, or else the percentages as given. Order, ties and flatness are decided on them. */
  readonly levels: Float64Array;
  /** A firm each: 1 where its six levels are equal. Such a firm has no class, and no distance under some measures. */
  readonly flat: Uint8Array;
  /** Six a firm, under the chosen measure. */
  readonly distances: Float64Array;
  /** A firm each: the set of nearest footprints (see `Standing`); 0 when not classifiable. `nearestTo` names them. */
  readonly nearest: Uint8Array;
  /** Likewise at the second smallest distance; `secondTo` names them. */
  readonly second: Uint8Array;
  readonly margins: Float64Array;
  /** Six a firm. */
  readonly ranks: Float64Array;
}

/** The propositions whose footprints are nearest to a firm: several on a tie, none where it is not classifiable. */
export function nearestTo({ nearest }: Figures, firm: number): PropositionName[] {
  return namesOf(nearest[firm]!);
}

/** The propositions whose footprints come second; none on a tie. */
export function secondTo({ second }: Figures, firm: number): PropositionName[] {
  return namesOf(second[firm]!);
}

/** Scores, percentages, distances, nearest footprints, margins and ranks of every firm of a study. */
export function figuresOf(study: Study, options: Required<AssessOptions>): Figures {
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  const inPercentages = study.kind === "profiles" && study.unit === "percentages";
  const none = () => new Float64Array(firms.length * 6).fill(NaN);
  const levels = study.kind === "answers" ? scoreFirms(study.key, study.answers, options.scores) : given(study);
  const scores = inPercentages ? none() : levels;
  const percentages = none();
  const flats = new Uint8Array(firms.length);
  const distances = none();
  const nearest = new Uint8Array(firms.length);
  const second = new Uint8Array(firms.length);
  const margins = new Float64Array(firms.length).fill(NaN);

  const measure = MEASURES[options.measure];
  const footprints = options.footprints.map((footprint) => measure.describe(footprint)!);
  const six = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  const scratch = [...six];
  const near = [...six];
  let description: number[] | undefined;
  for (let at = 0, firm = 0; firm < firms.length; firm++, at += 6) {
    for (let v = 0; v < 6; v++) six[v] = levels[at + v]!;
    const shares = inPercentages ? rescaled(six) : percentagesOf(six, scratch);
    if (shares === null) throw new RangeError(`The six percentages of ${firms[firm]} must sum to 100.`);
    if (Number.isNaN(shares[0])) continue;
    for (let v = 0; v < 6; v++) percentages[at + v] = shares[v]!;
    const flat = isFlat(six);
    if (flat) flats[firm] = 1;
    const seen = seenBy(measure, six, shares as ArrayLike<number>, flat);
    const profile = seen && measure.describe(seen, description);
    if (profile === null) continue;
    description = profile;
    for (let f = 0; f < 6; f++) distances[at + f] = near[f] = measure.between(profile, footprints[f]!);
    if (flat) continue;
    const standing = standingOf(near);
    nearest[firm] = standing.nearest;
    second[firm] = standing.second;
    margins[firm] = standing.margin;
  }
  const ranked = rankFirms(scores, options);
  return { firms, scores, percentages, levels, flat: flats, distances, nearest, second, margins, ranks: ranked };
}

/** Each firm's rank on each VPD, among the firms that have a score on it. */
function rankFirms(scores: Float64Array, options: Required<AssessOptions>): Float64Array {
  const onVpd = Array.from({ length: 6 }, () => new Float64Array(scores.length / 6));
  for (let i = 0, firm = 0; i < scores.length; firm++) {
    for (let v = 0; v < 6; v++) onVpd[v]![firm] = scores[i++]!;
  }
  const ranked = onVpd.map((values) => ranks(values, options.ranks));
  const result = new Float64Array(scores.length);
  for (let i = 0, firm = 0; i < result.length; firm++) {
    for (let v = 0; v < 6; v++) result[i++] = ranked[v]![firm]!;
  }
  return result;
}

/** The profiles as the sheet gave them. */
function given({ unit, firms, profiles }: ProfileStudy): Float64Array {
  const levels = new Float64Array(firms.length * 6);
  const [lowest, highest] = unit === "scores" ? [LOWEST, HIGHEST] : [0, 100 + SUM_TOLERANCE];
  for (const [firm, profile] of profiles.entries()) {
    for (const [v, level] of profile.entries()) {
      if (level !== null && !(level >= lowest && level <= highest)) {
        throw new RangeError(`${firms[firm]} has ${level} where ${unit} are ${lowest} to ${highest}.`);
      }
      levels[firm * 6 + v] = level ?? NaN;
    }
  }
  return levels;
}
