import { REMARKS } from "../../methods/hvm/tables";
import { count } from "../../methods/words";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import type { ResultPage } from "./page";

/** HVM Remarks: what HVM Summary says in a word or two, in full. */
export const REMARKS_PAGE: ResultPage = {
  kind: "remarks",
  name: "HVM Remarks",
  shows: "what a reader should know before relying on a firm's class, a row per firm",
  isOfFirms: true,
  title: () => "HVM Remarks: what to know before relying on a class",
  lines: ({ firms, live }) => [
    `${count(
      firms.reduce((sum, { remarks }) => sum + remarks.length, 0),
      "remark",
    )} on ${count(firms.length, "firm")}. HVM Summary has the marks.`,
    live ? `Values of ${live.made}, also where results are formulas.` : "",
  ],
  blocks: (results) => [
    blockOf(new Grid(REMARKS, results), {
      table: "HVM_Remarks",
      rows: results.firms.filter(({ remarks }) => remarks.length > 0),
    }),
  ],
};
