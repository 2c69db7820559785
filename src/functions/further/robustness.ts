import { DEFAULT_OPTIONS, HVM_OPTIONS, nearestIn, quickFinder, setFinder } from "../../methods/hvm";
import { CHANCE } from "../../methods/hvm/analyses/chance";
import { CLOSER, closenessOf, SOMEWHAT_CLOSER } from "../../methods/hvm/analyses/robustness/closeness";
import { Draws } from "../../methods/hvm/analyses/robustness/draws";
import { answersByFirm } from "../../methods/hvm/analyses/robustness/firm-answers";
import { stabilityOf } from "../../methods/hvm/analyses/robustness/stability";
import { FAIRLY_STABLE, STABLE } from "../../methods/hvm/analyses/robustness/verdict";
import { atOnce } from "../../methods/steps";
import { grouped, list } from "../../methods/words";
import { type Cells, optional } from "../cells";
import { choiceGiven, footprintsGiven, numberGiven } from "../choices";
import { notAvailable } from "../errors";
import type { ExcelFunction } from "../function";
import * as P from "../parameters";
import { answersGiven, perFirm, six, type Subject, subjectGiven, unclassifiable } from "../subject";

const HVM1 = "{2.5,3.4,3.54,2.38,3.29,4.88}";
const NO_CLASS = "an empty cell or a 0 in the profile; no answer on one of the six dimensions; all six alike";

/** How sure a class is, and how close. */
export const OF_ROBUSTNESS: readonly ExcelFunction[] = [
  {
    id: "STABILITY",
    description: `Gives the share of ${grouped(CHANCE.resamples.default)} draws of other items in which a firm keeps its class, by the correlation distance.`,
    parameters: [P.ANSWERS, P.KEY, P.FIRMS, P.SEED],
    result: `0 to 1; from ${STABLE} on other items would hardly change the class, below ${FAIRLY_STABLE} they often would`,
    notAvailable: "no answer on one of the six dimensions; all six scores alike; a tie, which is no one class to keep",
    example: ['=HVM.STABILITY({4,3,5,2,1,3,4;5,3,4,2,2,2,5},{"A","B","C","D","E","F","F"})', "1"],
    compute: (data, key, firms, seed) =>
      stabilities(answersGiven(P.ANSWERS.name, data, key, firms), numberGiven(P.SEED.name, CHANCE.seed, seed)),
  },
  {
    id: "CLOSENESS",
    description:
      "Gives the share of all 720 orderings of a firm's six scores that come as close to some footprint as the firm does.",
    parameters: [P.PROFILE, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: `0 to 1: at most ${CLOSER} is closer than chance, at most ${SOMEWHAT_CLOSER} somewhat closer, more is no closer`,
    notAvailable: NO_CLASS,
    example: [`=HVM.CLOSENESS(${HVM1})`, "0.129…"],
    compute: (data, measure, footprints, key, firms) => {
      const chosen = choiceGiven(P.MEASURE.name, HVM_OPTIONS.measure, measure);
      const against = footprintsGiven(optional(P.FOOTPRINTS_CELLS.name, footprints));
      const finder = setFinder(chosen, against);
      return perFirm(
        subjectGiven(P.PROFILE.name, data, key, firms),
        { measure: chosen, footprints: against },
        1,
        (firm) => unclassifiable(firm) ?? [closenessOf(six(firm.figures.levels, firm.index), finder)!.share],
      );
    },
  },
];

function stabilities(subject: Subject, seed: number): Cells {
  const { measure, footprints, scores } = DEFAULT_OPTIONS;
  const draws = new Draws({ seed, resamples: CHANCE.resamples.default });
  const rules = { scores, finder: quickFinder(measure, footprints), draws };
  const [group] = subject.groups;
  const answers = group?.study.kind === "answers" ? answersByFirm(group.study) : null;
  return perFirm(subject, {}, 1, (firm) => {
    const lacking = unclassifiable(firm);
    if (lacking) return lacking;
    const own = nearestIn(firm.figures.nearest[firm.index]!);
    const kept = atOnce(stabilityOf(answers!.of(firm.index), own, rules))!.items.kept;
    if (kept !== null) return [kept];
    return notAvailable(`Equally close to ${list(own as readonly string[])}: there is no one class to keep.`);
  });
}
