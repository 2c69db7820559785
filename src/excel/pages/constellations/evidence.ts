import { quotedSheet, quoteSheet, splitSheet } from "../../../cells/sheet-name";
import {
  type AssessedRelationship,
  CODES_OF,
  type Evidence,
  evidenceOf,
  type EvidenceList,
  FACET_FACTS,
} from "../../../methods/constellations";
import { EVIDENCE, type EvidenceRow } from "../../../methods/constellations/tables";
import { count } from "../../../methods/words";
import type { ReadRelationship } from "../../answers/codings";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { Cell } from "../../sheets/sheet";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/** More would not be read by anyone, and would take minutes to write. */
const MOST_ROWS = 100_000;
/** So many rows link to their cells: each link costs time and space in the file. */
const LINKED_ROWS = 10_000;
/** What is on paper: the rest says the same in sentences, or leads to cells. */
const PRINTED = Object.keys(EVIDENCE.columns).indexOf("source") + 1;
/** Between addresses. */
const AND = "; ";

/** HVM Constellation Evidence: what stands behind each result, facet by facet. */
export const EVIDENCE_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-evidence",
  name: "HVM Constellation Evidence",
  shows:
    "for each relationship and each constellation worth a look: what is coded, what the paper has, the verdict, its source, your evidence, with links to the cells",
  keyColumns: 2,
  printedColumns: PRINTED,
  tables: [EVIDENCE],
  title: () => "HVM Constellation Evidence",
  lines: (results) => {
    const { rows, relationships, all } = evidence(results);
    return [
      "What speaks for and against each constellation: a row for each facet that is coded and each constellation that is possible, one code away, nearest, or judged. What is not coded says nothing for or against any.",
      `Click a cell to go there${rows.length > LINKED_ROWS ? ` (the first ${count(LINKED_ROWS, "row")})` : ""}.${
        rows.length < all
          ? ` Of ${count(all, "row")} these are the ${count(rows.length, "row")} of the first ${count(relationships, "relationship")}: a sheet of more than ${count(MOST_ROWS, "row")} helps nobody.`
          : ""
      }`,
    ];
  },
  blocks: (results) => {
    const grid = new Grid(EVIDENCE, results);
    const read = new Map<AssessedRelationship, ReadRelationship>(
      results.found.study.relationships.map((assessed, i) => [assessed, results.codings.relationships[i]!]),
    );
    const rows = evidence(results).rows.map((each) => withSheet(each, read.get(each.of)!));
    const column = grid.place("cells");
    const to = (row: readonly Cell[]) => firstPlace(row[column]);
    return [blockOf(grid, { table: "HVM_Constellation_Evidence", rows, link: { column, to, most: LINKED_ROWS } })];
  },
};

/** Asked for twice of the same results: once to be said, once to be listed. */
function evidence({ found: { study } }: ConstellationResults): EvidenceList {
  const list = KNOWN.get(study) ?? evidenceOf(study.relationships, MOST_ROWS);
  KNOWN.set(study, list);
  return list;
}

const KNOWN = new WeakMap<object, EvidenceList>();

function withSheet(each: Evidence, { evidence, codedAt }: ReadRelationship): EvidenceRow {
  const { dimension } = FACET_FACTS[each.facet];
  const noted = [...(evidence[dimension] ?? []), ...(evidence.general ?? [])];
  const ofDimension = codedAt.filter(({ of }) => of === dimension);
  const exact = ofDimension.filter(({ codes }) => codes.some((code) => CODES_OF[each.facet].includes(code)));
  // What was added, as a direction implies vertical, stands nowhere: then it is where its dimension is coded.
  const cells = exact.length > 0 ? exact : ofDimension;
  return {
    ...each,
    noted: noted.join("\n") || null,
    cells: cells.map(({ sheet, cell }) => `${quoteSheet(sheet)}!${cell}`).join(AND) || null,
  };
}

/** Where the first of some addresses leads. */
function firstPlace(addresses: Cell | undefined): string | null {
  if (typeof addresses !== "string") return null;
  const { sheet, rest } = splitSheet(addresses);
  return sheet === undefined ? null : `${quotedSheet(sheet)}!${rest.split(AND)[0]!}`;
}
