import { type Classes, loadClasses } from "./class-links";
import { COLUMNS } from "../layout/paper";
import { STATUS_ROWS } from "../layout";
import { loadOwnedSheets, mark, type OwnedSheet, REPORT_KIND } from "../../workbook/owned-sheets";

/** Holds what a report's cells held when it was written, as a number. */
const TEXT_NAME = "HVM.ReportText";

/** A report of ours that stands in the workbook. */
export interface Standing {
  readonly owned: OwnedSheet;
  /** Somebody has changed it since, or written beside it. */
  readonly isChanged: boolean;
  readonly position: number;
}

/** What stands in a workbook before a report is written. */
export interface Workbook {
  readonly names: readonly string[];
  readonly reports: readonly Standing[];
  /** Where the first of our sheets stands; null where there is none. */
  readonly first: number | null;
  /** What HVM Summary says; null where there is none. */
  readonly classes: Classes | null;
}

/** Looks which sheets and reports there are. Sends two messages, the second only where there are results or a report. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const { worksheets } = context.workbook;
  const loadOwned = loadOwnedSheets(context, "items/position");
  await context.sync();
  const { sheets } = loadOwned();
  const positionOf = (id: string) => worksheets.items.find((sheet) => sheet.id === id)!.position;
  const looks = sheets.filter(({ kind }) => kind === REPORT_KIND).map((owned) => look(context, owned));
  const classes = loadClasses(context, sheets);
  if (looks.length > 0 || classes !== null) await context.sync();
  const positions = sheets.map(({ id }) => positionOf(id));
  return {
    names: worksheets.items.map(({ name }) => name),
    reports: looks.map(({ owned, isChanged }) => ({ owned, isChanged: isChanged(), position: positionOf(owned.id) })),
    first: positions.length === 0 ? null : Math.min(...positions),
    classes: classes?.() ?? null,
  };
}

function look(context: Excel.RequestContext, owned: OwnedSheet) {
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const rows = owned.rows[0] ?? 0;
  const text = worksheet.names.getItemOrNullObject(TEXT_NAME);
  text.load("formula");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const cells =
    rows > STATUS_ROWS ? worksheet.getRangeByIndexes(STATUS_ROWS, 0, rows - STATUS_ROWS, COLUMNS.length) : null;
  cells?.load("values");
  const isChanged = () => cells !== null && isOther(rows, used, text, cells);
  return { owned, isChanged };
}

/** Whether something stands beside the report, or in it what we did not write. */
function isOther(rows: number, used: Excel.Range, text: Excel.NamedItem, cells: Excel.Range): boolean {
  if (used.isNullObject) return false;
  const isBeside = used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > COLUMNS.length;
  return isBeside || text.isNullObject || text.formula !== formulaOf(cells.values as unknown[][]);
}

/** Marks a report with what it holds, so that the next one can tell whether somebody changed it. */
export function markText(worksheet: Excel.Worksheet, values: readonly (readonly unknown[])[]): void {
  worksheet.names.add(TEXT_NAME, formulaOf(values.slice(STATUS_ROWS))).visible = false;
}

/** A report that somebody changed is theirs: it counts as a copy of one, whose results are none and which nobody removes. */
export function giveAway(context: Excel.RequestContext, { owned }: Standing): void {
  mark(context.workbook.worksheets.getItem(owned.id), { ...owned, id: "given away" });
}

function formulaOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const row of values) {
    for (const cell of row) {
      // Excel keeps 15 digits of a number at least.
      const said = typeof cell === "number" ? cell.toPrecision(9) : String(cell);
      for (let i = 0; i < said.length; i++) hash = Math.imul(hash ^ said.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
  }
  return `=${hash >>> 0}`;
}
