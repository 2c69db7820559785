import type { AssessOptions, Cohort } from "./assessment";
import { assessFirm, describeFootprints } from "./assess-firm";
import { countAnswers } from "../profile/counts";
import { figuresOf } from "./figures";
import { FOOTPRINTS, normaliseFootprints } from "../catalogue/footprints";
import { defaultsOf, mapOptions, parseOption } from "../../options";
import { HVM_OPTIONS, type HvmOptions } from "./options";
import { sideOf } from "../classes/split";
import type { Study } from "./study";

/** What is assumed where the caller does not say. */
export const DEFAULT_OPTIONS: Required<AssessOptions> = {
  ...defaultsOf<HvmOptions>(HVM_OPTIONS),
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

function completed({ footprints = FOOTPRINTS, ...given }: AssessOptions): Required<AssessOptions> {
  const chosen = mapOptions<HvmOptions>(HVM_OPTIONS, (option, id) => parseOption(id, option, given[id]));
  const checked = normaliseFootprints(footprints);
  if (checked.mistake) throw new RangeError(checked.mistake.message);
  return { ...chosen, footprints: checked.footprints };
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
