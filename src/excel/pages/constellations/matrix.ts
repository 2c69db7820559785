import { MATRIX } from "../../../methods/constellations/tables";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/** HVM Constellation Matrix: every relationship beside the nine. */
export const MATRIX_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-matrix",
  name: "HVM Constellation Matrix",
  shows: "the fit of every relationship with each of the nine, the largest marked, and what rules the others out",
  keyColumns: 2,
  tables: [MATRIX],
  title: () => "HVM Constellation Matrix",
  lines: () => [
    "Each relationship beside the nine: how much of what is known agrees, 0 to the number known. Blank: ruled out, on the right by which dimensions. The largest is bold on a fill, also where several are equal.",
    "The letter above a name is its panel in Figure 1 of the paper and on HVM Constellation Network. None of the nine is higher than another.",
  ],
  blocks: (results) => [
    blockOf(new Grid(MATRIX, results), {
      table: "HVM_Constellation_Matrix",
      rows: results.found.study.relationships,
      markMost: { the: "largest", of: "fits" },
    }),
  ],
};
