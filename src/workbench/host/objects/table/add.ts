import { type Area, intersection, ROWS } from "../../../../cells/area";
import type { Document } from "../../model/document";
import { normaliseHeaders, tablesOf } from "../../model/formulas/tables";
import { assertWritable, type Sheet, type Table } from "../../model/sheets/sheet";
import { failure, notImplemented } from "../../protocol/errors";
import { checkedName } from "../base/checks";
import type { OnRange } from "../base/register";
import type { OnTable } from "./on-table";

/** Makes a table of cells, with headers in their first row, under the first free name. */
export function addTable({ document, sheet, area }: OnRange, hasHeaders: boolean): OnTable {
  assertWritable(sheet);
  if (!hasHeaders) throw notImplemented("TableCollection.add without headers");
  // A table has at least one row below its header.
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  if (whole.row + whole.rows > ROWS) throw failure("InvalidArgument");
  assertFree(sheet, whole);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, whole));
  let number = 1;
  while (taken(document, `Table${number}`)) number++;
  const added: Table = {
    id: document.newId(),
    name: `Table${number}`,
    area: whole,
    style: "TableStyleMedium2",
    filterButton: true,
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    headers: true,
    totals: false,
  };
  sheet.tables.push(added);
  normaliseHeaders(document, sheet, whole);
  return { document, sheet, table: added };
}

/** A table overlaps no other. */
export function assertFree(sheet: Sheet, area: Area, self?: Table): void {
  const other = sheet.tables.find((each) => each !== self && intersection(each.area, area));
  if (other) throw failure("InvalidArgument", `A table can't overlap another table ("${other.name}").`);
}

function taken(document: Document, name: string, self?: Table): boolean {
  const lower = name.toLowerCase();
  const byTable = tablesOf(document).some(({ table }) => table !== self && table.name.toLowerCase() === lower);
  return byTable || document.names.has(lower);
}

/** No two tables, and no table and name of the workbook, are called the same. */
export function freeTableName(document: Document, name: unknown, self: Table): string {
  const checked = checkedName(name);
  if (taken(document, checked, self)) throw failure("ItemAlreadyExists", `The name "${checked}" is taken.`);
  return checked;
}
