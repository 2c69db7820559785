import { Firms } from "../../cells/firms";
import { areaIn, type Block, columnCount, rowCount } from "../answers/ground/block";
import { pooled, type ReadRelationship } from "./pool";
import { type CodingProblem, CodingProblems } from "./problems";
import { CodedRows } from "./rows";
import { type CodingLayout, type CodingTable, codingTableIn } from "./table";

/** A sheet of codings that was read. */
export interface CodingSource {
  readonly sheet: string;
  /** From its headings to its last cell. */
  readonly range: string;
  readonly layout: CodingLayout;
  readonly columns: CodingTable["columns"];
  readonly leftOut: CodingTable["leftOut"];
}

/** The codings of a workbook. */
export interface CodingsReading {
  readonly sources: readonly CodingSource[];
  readonly relationships: readonly ReadRelationship[];
  readonly problems: readonly CodingProblem[];
}

/**
 * Reads the codings that the used cells of sheets hold, in tab order: every sheet with the headings of codings is read, the others
 * are left to whoever reads answers. Whatever cannot count is left out and reported by cell.
 *
 * @param blocks the used cells of the visible sheets that are not ours, as one data read brought them
 */
export function readCodings(blocks: readonly Block[]): CodingsReading {
  const problems = new CodingProblems();
  const firms = new Firms();
  const tables = blocks.flatMap((block) => codingTableIn(block, problems) ?? []);
  const rows = tables.flatMap((table) => new CodedRows(table, firms, problems).read());
  return {
    sources: tables.map(sourceOf),
    relationships: pooled(rows, problems),
    problems: problems.list,
  };
}

function sourceOf({ block, headerRow: row, layout, columns, leftOut }: CodingTable): CodingSource {
  const area = { row, column: 0, rows: rowCount(block) - row, columns: columnCount(block) };
  return { sheet: block.sheet, range: areaIn(block, area), layout, columns, leftOut };
}
