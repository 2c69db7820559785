import type { AssessOptions, Assessment, NotClassifiable } from "./assessment";
import type { AnswerCounts, FirmCounts } from "../profile/counts";
import { equal } from "../../numbers/equal";
import { type Figures, nearestTo, secondTo } from "./figures";
import { focusOf } from "../profile/focus";
import type { Footprints } from "../catalogue/footprints";
import { MEASURES, MEASURE_NAMES, type MeasureName } from "../classes/measures";
import { seenBy } from "../classes/measures/measure";
import { type Nearest, nearestOf } from "../classes/nearest";
import { placeOfProposition, type PropositionName, type Six, sixOf, VPDS } from "../catalogue/propositions";
import { FLAT_REASON, missingReason, remarksOn } from "./remarks";
import { sequenceOf } from "../profile/sequence";
import { type Side, sideOf, splitOf } from "../classes/split";

/** What a study knows of its firms. */
export type Kind = "answers" | "scores" | "percentages";

/** The six footprints as each measure describes them. */
export type DescribedFootprints = Readonly<Record<MeasureName, readonly (readonly number[])[]>>;

/** What all firms of a study share. */
export interface StudyGround {
  readonly figures: Figures;
  readonly described: DescribedFootprints;
  readonly footprints: readonly Side[];
  readonly kind: Kind;
  readonly options: Required<AssessOptions>;
}

const NOTHING: Six<null> = [null, null, null, null, null, null];
const NO_ANSWERS: AnswerCounts = { used: 0, notApplicable: 0, missing: 0, refused: 0 };

/** Describes the footprints once for all firms. */
export function describeFootprints(footprints: Footprints): DescribedFootprints {
  const described = MEASURE_NAMES.map((name) => [name, footprints.map((f) => MEASURES[name].describe(f)!)] as const);
  return Object.fromEntries(described) as unknown as DescribedFootprints;
}

/** Everything that is known of firm number `firm`: its figures, and what follows from them. */
export function assessFirm(ground: StudyGround, firm: number, cells: FirmCounts | undefined): Assessment {
  const { figures, kind, options } = ground;
  const given = figuresAt(figures.levels, firm);
  const levels = complete(given);
  const percentages = complete(figuresAt(figures.percentages, firm));
  const sequence = levels && sequenceOf(levels);
  const distancesBy = distancesOf(ground, firm, percentages, levels);
  const { classification, tie } = classOf(nearestTo(figures, firm));
  const agreement = nearestByMeasure(distancesBy);
  const ranks = figuresAt(figures.ranks, firm);
  const vpd = classification === null ? -1 : placeOfProposition(classification);
  const known = {
    firm: figures.firms[firm]!,
    respondents: cells?.respondents ?? 0,
    answers: cells?.answers ?? NO_ANSWERS,
    answeredShare: cells?.answeredShare ?? null,
    scores: figuresAt(figures.scores, firm),
    percentages,
    sequence: sequence?.letters ?? null,
    sequenceTies: sequence?.ties ?? [],
    distancesBy,
    distances: distancesBy[options.measure],
    splits: percentages && splitsOf(sideOf(percentages), ground.footprints),
    classification,
    tie,
    runnersUp: secondTo(figures, firm),
    margin: numberOrNull(figures.margins[firm]!),
    agreement,
    measuresAgreeing: classification && howManyGive(classification, agreement),
    topBelongsToClass: classification && levels && isHighest(levels[vpd]!, levels),
    focus: levels && kind !== "percentages" ? focusOf(levels) : null,
    ranks,
    rankOnClass: ranks[vpd] ?? null,
    notClassifiable: whyNot(kind, given, figures.flat[firm] === 1),
  };
  return { ...known, remarks: remarksOn(known, kind) };
}

/** One nearest proposition is the class; several are a tie. */
function classOf(nearest: readonly PropositionName[]): Pick<Assessment, "classification" | "tie"> {
  return { classification: nearest.length === 1 ? nearest[0]! : null, tie: nearest.length > 1 ? nearest : null };
}

/** The distances under every measure; those under the chosen one are in the figures already. */
function distancesOf(
  { figures, described, options }: StudyGround,
  firm: number,
  percentages: Six<number> | null,
  levels: Six<number> | null,
): Record<MeasureName, Six<number | null>> {
  const distances = {} as Record<MeasureName, Six<number | null>>;
  for (const name of MEASURE_NAMES) {
    const measure = MEASURES[name];
    if (name === options.measure) {
      distances[name] = figuresAt(figures.distances, firm);
      continue;
    }
    const seen = levels && percentages && seenBy(measure, levels, percentages, figures.flat[firm] === 1);
    const profile = seen && measure.describe(seen);
    distances[name] = profile ? sixOf((p) => measure.between(profile, described[name][p]!)) : NOTHING;
  }
  return distances;
}

/** What each measure by itself finds nearest. */
function nearestByMeasure(distancesBy: Assessment["distancesBy"]): Record<MeasureName, Nearest> {
  const nearest = {} as Record<MeasureName, Nearest>;
  for (const name of MEASURE_NAMES) {
    const distances = complete(distancesBy[name]);
    nearest[name] = distances && nearestOf(distances);
  }
  return nearest;
}

function howManyGive(classification: PropositionName, agreement: Assessment["agreement"]): number {
  return MEASURE_NAMES.filter((name) => agreement[name] === classification).length;
}

function isHighest(level: number, levels: Six<number>): boolean {
  return equal(level, Math.max(...levels));
}

function splitsOf(profile: Side, footprints: readonly Side[]): Assessment["splits"] {
  return sixOf((p) => splitOf(profile, footprints[p]!));
}

function whyNot(kind: Kind, given: Six<number | null>, flat: boolean): NotClassifiable | null {
  const vpds = VPDS.filter((_, v) => given[v] === null);
  if (vpds.length > 0) return { code: "no-answers-on-vpd", vpds, reason: missingReason(vpds, kind) };
  return flat ? { code: "flat-profile", vpds: [], reason: FLAT_REASON } : null;
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function figuresAt(values: Float64Array, firm: number): Six<number | null> {
  return sixOf((v) => numberOrNull(values[6 * firm + v]!));
}

function complete(six: Six<number | null>): Six<number> | null {
  return six.includes(null) ? null : (six as Six<number>);
}
