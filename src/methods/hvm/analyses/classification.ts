import { analysis } from "../../analysis";
import { HVM_OPTIONS, type HvmOptions } from "../study/options";
import { assess } from "../study/assess";
import type { Assessment, AssessOptions } from "../study/assessment";
import type { Study } from "../study/study";

/** The classification itself, which every other analysis of a study rests on. Its findings are what `assess` says. */
export const CLASSIFICATION = analysis({
  title: "Classification",
  question: "Which value proposition does each firm follow?",
  source: "HVM paper, sections 4.1 and 4.2",
  options: HVM_OPTIONS,
  finds: { firm: [], study: [] },
  lacking: () => null,
  compute(study: Study, footprints: AssessOptions["footprints"], options: HvmOptions) {
    const cohort = assess(study, { ...options, footprints });
    return { firms: cohort.firms as readonly Assessment[], study: { options: cohort.options } };
  },
});
