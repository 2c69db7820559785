import { analysis } from "../../analysis";
import { sixOf } from "../catalogue/propositions";
import type { Assessment, Cohort } from "../study/assessment";
import { NO_FACTS } from "../study/firm-facts";
import type { Study } from "../study/study";
import { matrixOf } from "./transition/matrix";
import { onProcesses, processesOf } from "./transition/processes";
import { similaritiesBetween } from "./transition/road";
import { transitionOf } from "./transition/transition";
import { onTransition } from "./transition/words";

/** So many firms are done in a few milliseconds. */
const AT_A_TIME = 500;

/** From the current to the desired proposition (Table 8), and the business processes (Table 7). */
export const TRANSITIONS = analysis({
  title: "Transition",
  question: "What would it take to become what the firm wishes to be, and do its processes suit?",
  source: "HVM paper, Tables 7 and 8",
  options: {},
  finds: { firm: ["transition", "processes"], study: [] },
  lacking: () => null,
  async compute(study: Study, { firms, options }: Cohort, _options: object, breathe) {
    const ground = { options, between: similaritiesBetween(options.footprints) };
    const found = [];
    for (const [i, firm] of firms.entries()) {
      if (i % AT_A_TIME === AT_A_TIME - 1) await breathe();
      found.push(ofFirm(firm, study.facts?.[i] ?? NO_FACTS, ground));
    }
    const wishes = found.flatMap(({ transition }) => transition ?? []);
    return {
      firms: found,
      study: {
        matrix: matrixOf(options.footprints, wishes),
        /** How many firms are ranked on each VPD. */
        ranked: sixOf((v) => firms.filter(({ ranks }) => ranks[v] !== null).length),
      },
    };
  },
});

function ofFirm(firm: Assessment, facts: typeof NO_FACTS, ground: Parameters<typeof transitionOf>[2]) {
  const transition = facts.desired && transitionOf(firm, facts.desired, ground);
  const processes = processesOf(facts, firm.classification);
  return {
    transition,
    processes,
    /** Why some of it is not there, in sentences. */
    onTransition: onTransition(firm, transition),
    onProcesses: onProcesses(processes, firm.classification),
  };
}
