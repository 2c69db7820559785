/** Reads codings of relationships, as the second method has them, from the cells of sheets. */
import { Firms } from "../../../cells/firms";
import type { Block } from "../ground/block";
import { CodingProblems } from "../ground/problems";
import type { CodingsReading } from "../ground/reading";
import { CODING_PROBLEMS } from "../problems/codings";
import { pooled } from "./pool";
import { CodedRows } from "./rows";
import { type AskedColumns, codingTableIn, holdsSomething, sourceOf } from "./table";

export type { CodedCell, CodingSource, ReadRelationship } from "../ground/codings";
export type { CodingsReading } from "../ground/reading";

/** The same while there may be more to say of the workbook. */
export interface OpenCodings extends Omit<CodingsReading, "problems"> {
  readonly problems: CodingProblems;
}

/**
 * Reads the codings that the used cells of sheets hold, in tab order: every sheet with the headings of codings is read, the others
 * are left to whoever reads answers. Whatever cannot count is left out and reported by cell. Samples are never read together with
 * other sheets (rules.md 43), and a coding sheet that nobody has filled in does not count as another.
 *
 * @param blocks the used cells of the visible sheets that are not ours and hold no answers, as one data read brought them
 */
export function readCodings(
  blocks: readonly Block[],
  asked: AskedColumns,
  isSample: (sheet: string) => boolean,
): OpenCodings {
  const problems = new CodingProblems(CODING_PROBLEMS);
  const firms = new Firms();
  const found = blocks.flatMap((block) => codingTableIn(block, asked, problems) ?? []);
  const filled = found.filter(holdsSomething);
  const own = filled.filter(({ block }) => !isSample(block.sheet));
  const tables = own.length > 0 ? own : filled;
  for (const table of found) {
    if (tables.includes(table)) continue;
    const because = filled.includes(table) ? "sample" : "blank codings";
    problems.say("sheet-not-read", { sheet: table.block.sheet, cell: null }, { because });
  }
  const rows = tables.flatMap((table) => new CodedRows(table, firms, problems).read());
  return { sources: tables.map(sourceOf), relationships: pooled(rows, problems), problems };
}
