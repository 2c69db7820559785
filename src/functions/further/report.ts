import {
  classInWords,
  DEFAULT_OPTIONS,
  HVM_OPTIONS,
  nearestIn,
  PROPOSITIONS,
  quickFinder,
  secondTo,
  vpdHeading,
} from "../../methods/hvm";
import { CHANCE } from "../../methods/hvm/analyses/chance";
import { Draws } from "../../methods/hvm/analyses/robustness/draws";
import { answersByFirm } from "../../methods/hvm/analyses/robustness/firm-answers";
import { stabilityOf } from "../../methods/hvm/analyses/robustness/stability";
import { verdictInWords } from "../../methods/hvm/analyses/robustness/sureness";
import { SUMMARY } from "../../methods/hvm/tables";
import { atOnce } from "../../methods/steps";
import { alternatives } from "../../methods/words";
import { type Cell, type Cells, optional } from "../cells";
import { choiceGiven, footprintsGiven } from "../choices";
import { CellError } from "../errors";
import type { ExcelFunction } from "../function";
import * as P from "../parameters";
import { answersGiven, type Firm, incomplete, perFirm, six, type Subject, unclassifiable } from "../subject";

const { firm: FIRM, class: CLASS, sure: SURE, runnerUp: RUNNER_UP, margin: MARGIN } = SUMMARY.columns;

/** The columns are called as those of HVM Summary and HVM Profiles. */
const HEADINGS: readonly string[] = [
  ...[FIRM, CLASS, SURE, RUNNER_UP, MARGIN].map(({ heading }) => heading),
  ...PROPOSITIONS.map((proposition) => vpdHeading(proposition, ", %")),
];

/** The main results of all firms in one call: what else takes a formula each. */
export const REPORT: ExcelFunction = {
  id: "REPORT",
  description:
    "Gives the main results of all firms below headings: class, how sure it is, runner-up, margin and VPD %.",
  parameters: [P.ANSWERS, P.FIRMS, P.KEY, P.MEASURE, P.FOOTPRINTS_CELLS],
  result: `a row of headings, then a row a firm of ${HEADINGS.length} cells; nothing stands where a firm has no class`,
  example: [
    '=HVM.REPORT({4,3,5,2,1,3},"Acme",{"A","B","C","D","E","F"})',
    `{${HEADINGS.map((heading) => `"${heading}"`).join(",")};"Acme","Price Minimisers","●●○ fairly stable, untested","Innovators",0.1…,22.2…,16.6…,27.7…,11.1…,5.55…,16.6…}`,
  ],
  compute: (data, firms, key, measure, footprints) => [
    HEADINGS,
    ...resultsOf(answersGiven(P.ANSWERS.name, data, key, firms), {
      measure: choiceGiven(P.MEASURE.name, HVM_OPTIONS.measure, measure),
      footprints: footprintsGiven(optional(P.FOOTPRINTS_CELLS.name, footprints)),
    }),
  ],
};

type Against = Pick<typeof DEFAULT_OPTIONS, "measure" | "footprints">;

function resultsOf(subject: Subject, against: Against): Cells {
  const finder = quickFinder(against.measure, against.footprints);
  const draws = new Draws({ seed: CHANCE.seed.default, resamples: CHANCE.resamples.default });
  const rules = { scores: DEFAULT_OPTIONS.scores, finder, draws };
  const [group] = subject.groups;
  const answers = group?.study.kind === "answers" ? answersByFirm(group.study) : null;
  return perFirm(subject, against, HEADINGS.length, (firm) => {
    const { figures, index } = firm;
    const name = figures.firms[index]!;
    const own = unclassifiable(firm) ? null : nearestIn(figures.nearest[index]!);
    const isOne = typeof own === "string";
    const words = classInWords({ classification: isOne ? own : null, tie: isOne ? null : (own as null) });
    if (own === null) return [name, words, "", "", "", ...percentagesOf(firm)];
    const stability = atOnce(stabilityOf(answers!.of(index), own, rules));
    const sure = (stability && verdictInWords(stability)) ?? "tied";
    const second = alternatives(secondTo(figures, index));
    return [name, words, sure, second, figures.margins[index]!, ...percentagesOf(firm)];
  });
}

/** Six percentages; nothing where a score is missing. */
function percentagesOf(firm: Firm): readonly Cell[] {
  const values = six(firm.figures.percentages, firm.index);
  return incomplete(firm) instanceof CellError ? values.map(() => "") : values;
}
