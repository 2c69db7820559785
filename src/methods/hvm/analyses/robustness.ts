import { analysis, type Breathe } from "../../analysis";
import { STEP, type Steps, withRests } from "../../steps";
import { quickFinder, setFinder } from "../classes/finder";
import type { MeasureName } from "../classes/measures";
import type { Assessment, Cohort } from "../study/assessment";
import type { Study } from "../study/study";
import { CHANCE, type Chance } from "./chance";
import { type Closeness, CLOSENESS_WORK, closenessOf } from "./robustness/closeness";
import { Draws } from "./robustness/draws";
import { answersByFirm, type FirmAnswers } from "./robustness/firm-answers";
import { type Sensitivity, sensitivityOf } from "./robustness/sensitivity";
import { type Separability, separabilityOf } from "./robustness/separability";
import { type Stability, stabilityOf } from "./robustness/stability";

/** What is found of a firm; null where there is no value. */
export interface FirmRobustness {
  readonly stability: Stability | null;
  readonly closeness: Closeness | null;
  readonly sensitivity: Sensitivity | null;
}

/** What is found of the footprints, and by which draws: seed and number of resamples. */
export interface StudyRobustness extends Chance {
  readonly separability: Readonly<Record<MeasureName, Separability>>;
}

/**
 * How sure each class is: whether other items or managers would have given it, how easily six numbers come so close to a footprint,
 * and which of the analyst's decisions it rests on; and how well the footprints can be told apart.
 */
export const ROBUSTNESS = analysis({
  title: "Robustness",
  isUsual: true,
  question: "How sure is each class, and on what does it depend?",
  source:
    "this project's, after Rao & Wu 1988, Agresti & Coull 1998 and Owen 2007; random numbers of Blackman & Vigna 2021",
  options: CHANCE,
  finds: { firm: ["stability", "closeness", "sensitivity"], study: ["seed", "resamples", "separability"] },
  lacking: () => null,
  compute: (study: Study, cohort: Cohort, chance: Chance, breathe: Breathe) => {
    const found: FirmRobustness[] = [];
    return withRests(robustnessOf(study, cohort, chance, found), breathe, () => found.length / cohort.firms.length);
  },
});

/** All of it, in steps; `found` receives one firm after the other. */
export function* robustnessOf(
  study: Study,
  { firms, options }: Cohort,
  chance: Chance,
  found: FirmRobustness[] = [],
): Steps<{ readonly firms: readonly FirmRobustness[]; readonly study: StudyRobustness }> {
  const { measure, footprints, scores } = options;
  const finder = setFinder(measure, footprints);
  const quick = quickFinder(measure, footprints);
  const draws = new Draws(chance);
  const answers = study.kind === "answers" ? answersByFirm(study) : null;
  yield STEP;
  // First, while the code has met one kind of study only: engines compile it once then, and not twice.
  const separability = yield* separabilityOf(footprints, chance.seed);
  for (const [i, assessment] of firms.entries()) {
    const closeness = closenessOf(levelsOf(assessment), finder);
    yield CLOSENESS_WORK;
    const firm = answers?.of(i);
    if (firm) yield 10 * firm.codes.length;
    found.push({ closeness, ...(firm ? yield* restingOnAnswers(firm, assessment) : WITHOUT_ANSWERS) });
  }
  return { firms: found, study: { ...chance, separability } };

  function* restingOnAnswers(firm: FirmAnswers, { classification, tie }: Assessment) {
    const own = classification ?? tie;
    const sensitivity = yield* sensitivityOf(firm, own, scores, quick);
    return { stability: yield* stabilityOf(firm, own, { scores, finder: quick, draws }), sensitivity };
  }
}

/** Six values a firm tell nothing of items, respondents and rules. */
const WITHOUT_ANSWERS = { stability: null, sensitivity: null };

/** What orderings are made of: the scores, or the percentages where nothing else is known. */
function levelsOf({ scores, percentages }: Assessment): readonly (number | null)[] {
  return scores.some((score) => score !== null) ? scores : (percentages ?? scores);
}
