import { IN_BRIEF, RESULT_WORDS, resultInWords } from "../../../methods/constellations";
import { IDENTIFIED } from "../../../methods/constellations/tables";
import { commas, count } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { FIRST_SHEETS } from "../../workbook/first-sheets";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/** HVM Constellations: a row per relationship with what came out of it. */
export const IDENTIFIED_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellations",
  name: "HVM Constellations",
  shows:
    "a row per service relationship: which value constellation it is, or which remain; how much is known, what rules the others out, what to ask next",
  keyColumns: FIRST_SHEETS.constellations,
  tables: [IDENTIFIED],
  title: () => "HVM Constellations",
  lines: (results) => [
    `Which of the nine remain for each service relationship. ${inAll(results)} HVM Constellation Evidence says why; HVM Constellation About explains each column.`,
    IN_BRIEF,
  ],
  blocks: (results) => [
    blockOf(new Grid(IDENTIFIED, results), {
      table: "HVM_Constellations",
      rows: results.found.study.relationships,
    }),
  ],
};

/** "19 relationships of 13 firms: One left 2, Tie 1, Not enough 16." */
function inAll({ found: { firms, study } }: ConstellationResults): string {
  const all = `${count(study.relationships.length, "relationship")} of ${count(firms.length, "firm")}`;
  const results = resultCounts(study.relationships).filter(({ times }) => times > 0);
  return results.length === 0 ? `${all}.` : `${all}: ${commas(results.map(({ word, times }) => `${word} ${times}`))}.`;
}

/** How many relationships came to each result. */
export function resultCounts(relationships: ConstellationResults["found"]["study"]["relationships"]) {
  const words = relationships.map(({ found }) => resultInWords(found));
  return RESULT_WORDS.map((word) => ({ word, times: words.filter((each) => each === word).length }));
}
