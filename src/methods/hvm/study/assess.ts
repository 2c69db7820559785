import type { AssessOptions, Cohort } from "./assessment";
import { assessFirm, describeFootprints } from "./assess-firm";
import { countAnswers } from "../profile/counts";
import { figuresOf } from "./figures";
import { FOOTPRINTS, normaliseFootprints } from "../catalogue/footprints";
import { MEASURE_NAMES } from "../classes/measures";
import { sideOf } from "../classes/split";
import type { Study } from "./study";

/** What is assumed where the caller does not say. */
export const DEFAULT_OPTIONS: Required<AssessOptions> = {
  measure: "correlation",
  scores: "pooled",
  ranks: "shared-best",
  footprints: FOOTPRINTS,
};

/**
 * Everything that the method says about the firms of a study, as plain data in the study's order of firms.
 *
 * @throws {RangeError} if an option is unknown or the footprints are not usable (see `normaliseFootprints`)
 * @throws {RangeError} if the table's parts do not fit together
 * @throws {RangeError} if a study of profiles holds scores outside 1..5 or percentages that do not sum to 100 ± 0.5
 */
export function assess(study: Study, options: AssessOptions = {}): Cohort {
  const chosen = completed(options);
  checkStudy(study);
  const figures = figuresOf(study, chosen);
  const counts = study.kind === "answers" ? countAnswers(study.answers) : null;
  const described = describeFootprints(chosen.footprints);
  const kind = study.kind === "answers" ? "answers" : study.unit;
  const footprints = chosen.footprints.map(sideOf);
  const ground = { figures, described, footprints, kind, options: chosen } as const;
  const firms = figures.firms.map((_, i) => assessFirm(ground, i, counts?.[i]));
  return { options: chosen, firms };
}

function completed(options: AssessOptions): Required<AssessOptions> {
  const {
    measure = DEFAULT_OPTIONS.measure,
    scores = DEFAULT_OPTIONS.scores,
    ranks = DEFAULT_OPTIONS.ranks,
    footprints = DEFAULT_OPTIONS.footprints,
  } = options;
  oneOf("measure", measure, MEASURE_NAMES);
  oneOf("rule for scores", scores, ["pooled", "respondent-mean"]);
  oneOf("rule for ranks", ranks, ["shared-best", "average", "dense"]);
  const checked = normaliseFootprints(footprints);
  if (checked.mistake) throw new RangeError(checked.mistake.message);
  return { measure, scores, ranks, footprints: checked.footprints };
}

function oneOf(what: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new RangeError(`There is no ${what} "${value}"; there are ${known.join(", ")}.`);
}

function checkStudy(study: Study): void {
  if (study.kind === "profiles") {
    if (study.profiles.length !== study.firms.length) throw new RangeError("A study needs one profile per firm.");
    return;
  }
  const { codes, firmOf, firms, items } = study.answers;
  if (codes.length !== firmOf.length * items.length) {
    throw new RangeError(
      `${firmOf.length} respondents × ${items.length} items need as many codes, not ${codes.length}.`,
    );
  }
  for (let row = 0; row < firmOf.length; row++) {
    if (firmOf[row]! >= firms.length)
      throw new RangeError(`Respondent ${row + 1} belongs to a firm that is not listed.`);
  }
}
