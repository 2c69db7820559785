import { foldedName, isBlank } from "../../../../cells/text";
import { addressIn, valueThroughMerge } from "../../ground/block";
import { respondentIdHeader } from "../../ground/headers";
import type { OpenReading } from "../../ground/open-reading";
import type { TableHeader } from "../../recognise/header/table-header";
import type { NamedTable } from "../../recognise/roles";

/** Of the rows, so many may hold an item of an id once more: an answer given twice. */
const MOST_AGAIN = 0.05;

/**
 * The table of a list whose respondents no column names, but one of ids does: "id", "Response ID". It counts as their names
 * within a firm, and that is said; a column that counts the rows, the items or the firms is none.
 */
export function withRespondentIds(table: NamedTable, header: TableHeader, reading: OpenReading): NamedTable {
  const { block } = table;
  const { asked, problems } = reading;
  if (table.respondentColumn !== null || asked.respondent !== undefined) return table;
  const heads = block.values[header.row] ?? [];
  const [column] = heads
    .flatMap((head, at) => (respondentIdHeader(head) > 0 && asked.roleOf(head) === undefined ? [at] : []))
    .filter((at) => at !== table.firmColumn && !header.columns.includes(at))
    .sort((a, b) => respondentIdHeader(heads[b]) - respondentIdHeader(heads[a]))
    .filter((at) => namesRespondents(table, header, at));
  if (column === undefined) return table;
  const cell = addressIn(block, header.row, column);
  const value = heads[column];
  problems.say("respondents-by-id", { sheet: block.sheet, cell, value }, { header: value, cell });
  return { ...table, respondentColumn: column, leftOut: table.leftOut.filter((each) => each.cell !== cell) };
}

/** Does each id of a firm come with several items, and with each but once? */
function namesRespondents({ block, firmColumn }: NamedTable, { last, columns }: TableHeader, column: number): boolean {
  const [itemColumn] = columns as readonly [number];
  const met = new Map<string, Set<string>>();
  let rows = 0;
  let again = 0;
  for (let row = last + 1; row < block.values.length; row++) {
    const cells = block.values[row] ?? [];
    if (isBlank(cells[itemColumn])) continue;
    if (isBlank(cells[column])) return false;
    const firm = firmColumn === null ? "" : valueThroughMerge(block, row, firmColumn);
    const who = `${foldedName(firm ?? "")}\n${foldedName(cells[column])}`;
    const items = met.get(who) ?? new Set<string>();
    const item = foldedName(cells[itemColumn]);
    if (items.has(item)) again++;
    met.set(who, items.add(item));
    rows++;
  }
  return met.size * 2 <= rows && again <= MOST_AGAIN * rows;
}
