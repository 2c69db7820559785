import { analysis } from "../../analysis";
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

/** So many firms are done in a few milliseconds. */
const AT_A_TIME = 100;

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
  async compute(study: Study, { firms, options }: Cohort, _options: object, breathe: () => Promise<void>) {
    if (study.kind !== "answers") throw new RangeError(NEEDS_ANSWERS);
    const { parts, leftOut } = coverageOf(study.key);
    const known = partAnswersOf(study, parts, options.scores);
    const nearestTo = finderOf(options.measure, options.footprints);
    const found: { readonly alignment: FirmAlignment }[] = [];
    for (const [i, firm] of firms.entries()) {
      if (i % AT_A_TIME === 0) await breathe();
      found.push({ alignment: firmAlignment(known, i, firm, options, nearestTo) });
    }
    await breathe();
    const aligned = found.map(({ alignment }) => alignment);
    const means = aligned.map(({ meanSimilarity }) => meanSimilarity);
    const compared = ownAndOthers(parts, aligned);
    await breathe();
    const given = means.filter((each) => each !== null);
    const alignment: StudyAlignment = {
      leftOut,
      firms: given.length,
      meanSimilarity: given.length === 0 ? null : mean(given),
      ...compared,
      withFit: associationOf(means, firms.map(fitOf)),
      withMargin: associationOf(
        means,
        firms.map(({ margin }) => margin),
      ),
      withRank: associationOf(
        means,
        firms.map(({ rankOnClass }) => rankOnClass && -rankOnClass),
      ),
    };
    return { firms: found, study: { alignment } };
  },
});

/** How near the class is: the larger, the nearer; null without a class. */
function fitOf({ classification, distances }: Assessment): number | null {
  return classification && -distances[placeOfProposition(classification)]!;
}
