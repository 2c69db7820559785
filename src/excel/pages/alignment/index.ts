import { shown } from "../../../methods/shown";
import type { StudyAlignment } from "../../../methods/hvm/analyses/alignment";
import { leftOutWords } from "../../../methods/hvm/analyses/alignment/coverage";
import { count } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { furtherPage } from "../further-page";
import { type Aligned, FIRMS } from "./firms";
import { PARTS } from "./parts";
import { ASSOCIATIONS, associationRows, PAIRS, pairRows } from "./study";

/**
 * HVM Alignment: whether a firm's parts say the same. Beside the firms what holds of all of them, and last the parts themselves:
 * their columns are as many as the key has parts, and nothing may stand where they grow.
 */
export const ALIGNMENT_PAGE = furtherPage("alignment", {
  kind: "alignment",
  name: "HVM Alignment",
  shows:
    "whether the parts of the questionnaire say the same of a firm: mean similarity, verdict, the part apart; the parts' own scores and classes; firms compared",
  isOfFirms: true,
  keyColumns: 1,
  tables: [FIRMS, ASSOCIATIONS, PAIRS, PARTS],
  line: ({ study: { alignment } }) => [meanWords(alignment), ...leftOutWords(alignment.leftOut)].join(" "),
  blocks: (found, results) => {
    const firms = found
      ? results.firms.map((firm, i): Aligned => ({ ...firm, alignment: found.firms[i]!.alignment }))
      : [];
    const main = new Grid(FIRMS, results);
    const associations = new Grid(ASSOCIATIONS, results, main.beside());
    const rows = found ? associationRows(found.study.alignment) : [];
    const pairs = new Grid(PAIRS, results, associations.below(THREE));
    return [
      blockOf(main, { table: "HVM_Alignment", rows: firms }),
      blockOf(associations, {
        table: null,
        rows,
        caption:
          "Association over firms: both sides come from the same answers, and the study cannot show that alignment leads to anything",
      }),
      blockOf(pairs, {
        table: null,
        rows: found ? pairRows(found.study.alignment) : [],
        caption: "Within firms and across: where the two are alike, all firms answer in one pattern",
      }),
      blockOf(new Grid(PARTS, results, associations.beside(), true), {
        table: null,
        rows: firms,
        caption: "Part by part: an indication, never a finding, as many values rest on few answers",
      }),
    ];
  },
});

/** What the mean similarity is compared with. */
const THREE = 3;

function meanWords({ firms, meanSimilarity }: StudyAlignment): string {
  const given = count(firms, "firm has a mean similarity", "firms have a mean similarity");
  return meanSimilarity === null ? `${given}.` : `${given}; over them it is ${shown(meanSimilarity, "coefficient")}.`;
}
