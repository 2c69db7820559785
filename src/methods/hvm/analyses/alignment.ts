import { analysis } from "../../analysis";
import { type Steps, withRests } from "../../steps";
import { mean } from "../../numbers/mean";
import { placeOfProposition } from "../catalogue/propositions";
import { finderOf } from "../classes/finder";
import type { Assessment, Cohort } from "../study/assessment";
import type { Study } from "../study/study";
import { type Association, associationOf } from "./alignment/association";
import { coverageOf, lackingParts, type LeftOut } from "./alignment/coverage";
import { type FirmAlignment, firmAlignment } from "./alignment/firm";
import { type OwnAndOthers, ownAndOthers, type PairOverFirms } from "./alignment/own-others";
import { partAnswersOf } from "./alignment/part-answers";
import { NEEDS_ANSWERS } from "./needs";

/** About how much work a firm is, for each part, and in what follows on all of them, in code that has hardly run yet. */
const FIRM = 20_000;
const OVER_FIRMS = 5_000;

/** How aligned the firms of a study are, and whether that goes together with anything. */
export interface StudyAlignment extends OwnAndOthers {
  readonly leftOut: readonly LeftOut[];
  /** How many firms have a mean similarity. */
  readonly firms: number;
  readonly meanSimilarity: number | null;
  readonly pairs: readonly PairOverFirms[];
  /** Of the mean similarity with how near the class is, */
  readonly withFit: Association;
  /** with how clear it is, */
  readonly withMargin: Association;
  /** and with the rank on it; + means that aligned firms are nearer, clearer, better ranked. */
  readonly withRank: Association;
}

/** Does a firm say the same of its competences, its advantages and its operations? */
export const ALIGNMENT = analysis({
  title: "Alignment",
  question: "Does a firm say the same of its competences, its advantages and its operations?",
  source: "HVM paper, research question i",
  options: {},
  finds: { firm: ["alignment"], study: ["alignment"] },
  lacking: (study: Study) => (study.kind === "answers" ? lackingParts(coverageOf(study.key)) : NEEDS_ANSWERS),
  compute: (study: Study, cohort: Cohort, _options: object, breathe: () => Promise<void>) =>
    withRests(alignmentOf(study, cohort), breathe),
});

/** All of it, in steps. */
export function* alignmentOf(
  study: Study,
  { firms, options }: Cohort,
): Steps<{
  readonly firms: readonly { readonly alignment: FirmAlignment }[];
  readonly study: { readonly alignment: StudyAlignment };
}> {
  if (study.kind !== "answers") throw new RangeError(NEEDS_ANSWERS);
  const { parts, leftOut } = coverageOf(study.key);
  const known = yield* partAnswersOf(study, parts, options.scores);
  const nearestTo = finderOf(options.measure, options.footprints);
  const aligned: FirmAlignment[] = [];
  for (const [i, firm] of firms.entries()) {
    aligned.push(firmAlignment(known, i, firm, options, nearestTo));
    yield FIRM * parts.length;
  }
  const means = aligned.map(({ meanSimilarity }) => meanSimilarity);
  const compared = ownAndOthers(parts, aligned);
  yield OVER_FIRMS * firms.length;
  const withMean = function* (others: readonly (number | null)[]): Steps<Association> {
    yield OVER_FIRMS * firms.length;
    return associationOf(means, others);
  };
  const given = means.filter((each) => each !== null);
  const alignment: StudyAlignment = {
    leftOut,
    firms: given.length,
    meanSimilarity: given.length === 0 ? null : mean(given),
    ...compared,
    withFit: yield* withMean(firms.map(fitOf)),
    withMargin: yield* withMean(firms.map(({ margin }) => margin)),
    withRank: yield* withMean(firms.map(({ rankOnClass }) => rankOnClass && -rankOnClass)),
  };
  return { firms: aligned.map((each) => ({ alignment: each })), study: { alignment } };
}

/** How near the class is: the larger, the nearer; null without a class. */
function fitOf({ classification, distances }: Assessment): number | null {
  return classification && -distances[placeOfProposition(classification)]!;
}
