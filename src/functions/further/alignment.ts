import { coverageOf, lackingParts } from "../../methods/hvm/analyses/alignment/coverage";
import { partAnswersOf, profileAt } from "../../methods/hvm/analyses/alignment/part-answers";
import { meanSimilarityOf, similaritiesOf } from "../../methods/hvm/analyses/alignment/similarities";
import { onParts } from "../../methods/hvm/analyses/alignment/words";
import { DEFAULT_OPTIONS } from "../../methods/hvm";
import { atOnce } from "../../methods/steps";
import type { Cells } from "../cells";
import { notAvailable } from "../errors";
import type { ExcelFunction } from "../function";
import * as P from "../parameters";
import { answersGiven, perFirm, type Subject } from "../subject";

/** What functions tell of the alignment of a questionnaire's parts. */
export const ALIGNMENT_FUNCTIONS: readonly ExcelFunction[] = [
  {
    id: "ALIGNMENT",
    description:
      "Gives how alike the parts of the questionnaire are in what they say of a firm: the mean correlation of their six scores.",
    parameters: [P.ANSWERS, P.KEY, P.FIRMS],
    result: "−1 to 1; of three parts .47 and more is aligned, .17 and more weakly aligned",
    notAvailable:
      "a part without an answer on one of the six dimensions, or with six equal scores; fewer than two parts that cover all six",
    example: [
      '=HVM.ALIGNMENT({4,3,5,2,1,3,5,3,4,2,2,1},{"Item","Part","VPD";1,"Now","A";2,"Now","B";3,"Now","C";4,"Now","D";5,"Now","E";6,"Now","F";7,"Soon","A";8,"Soon","B";9,"Soon","C";10,"Soon","D";11,"Soon","E";12,"Soon","F"})',
      "0.672…",
    ],
    compute: (data, key, firms) => alignment(answersGiven(P.ANSWERS.name, data, key, firms)),
  },
];

function alignment(subject: Subject): Cells {
  const [group] = subject.groups;
  if (group?.study.kind !== "answers") return [];
  const { study } = group;
  const coverage = coverageOf(study.key);
  const lacking = lackingParts(coverage);
  const known = atOnce(partAnswersOf(study, lacking === null ? coverage.parts : [], DEFAULT_OPTIONS.scores));
  return perFirm(subject, {}, 1, ({ index }) => {
    if (lacking !== null) return notAvailable(lacking);
    const profiles = known.map((part) => profileAt(part, index));
    const mean = meanSimilarityOf(similaritiesOf(profiles));
    return mean === null ? notAvailable(onParts(profiles).join(" ")) : [mean];
  });
}
