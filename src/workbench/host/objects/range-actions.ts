import { cellKey, type Area, type Hyperlink } from "../../workbook";
import { COLUMNS, contains, intersection } from "../../../cells/area";
import { failure } from "../protocol/errors";
import { assertWritable, type Sheet } from "../model/sheet";
import { normaliseHeaders } from "./table-headers";

export function hide(sheet: Sheet, from: number, count: number, hidden: Set<number>, value: boolean): void {
  assertWritable(sheet);
  for (let i = from; i < from + count; i++) {
    if (value) hidden.add(i);
    else hidden.delete(i);
  }
}

export function some(from: number, count: number, hidden: ReadonlySet<number>, value: boolean): boolean {
  let found = 0;
  for (const each of hidden) if (each >= from && each < from + count) found++;
  return value ? found === count : found === 0;
}

/** true, false, or null where some are hidden and some are not. */
export function uniformlyHidden(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  return some(from, count, hidden, true) ? true : some(from, count, hidden, false) ? false : null;
}

export function setHyperlink(sheet: Sheet, area: Area, link: (Hyperlink & { textToDisplay?: string }) | null): void {
  assertWritable(sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (link === null) {
        sheet.hyperlinks.delete(cellKey(row, column));
        continue;
      }
      const { textToDisplay, ...rest } = link;
      sheet.hyperlinks.set(cellKey(row, column), rest);
      const shown = textToDisplay ?? (sheet.grid.value(row, column) === null ? rest.address : undefined);
      if (shown === undefined) continue;
      sheet.grid.write(row, column, { value: shown });
      sheet.grid.written({ row, column, rows: 1, columns: 1 });
    }
  }
}

export function clear(sheet: Sheet, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)) {
    throw failure("InvalidArgument");
  }
  assertWritable(sheet);
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats" || applyTo === "ResetContents";
  if (contents || formats) sheet.grid.clear(area, contents, formats);
  if (applyTo === "All" || applyTo.includes("Hyperlinks")) {
    for (const key of sheet.hyperlinks.keys()) {
      const cell = { row: Math.floor(key / COLUMNS), column: key % COLUMNS, rows: 1, columns: 1 };
      if (contains(area, cell)) sheet.hyperlinks.delete(key);
    }
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !contains(area, each.area));
  }
  if (applyTo === "All") sheet.validations = sheet.validations.filter((each) => !contains(area, each.area));
  normaliseHeaders(sheet, area);
}

export function merge(sheet: Sheet, area: Area, across: boolean): void {
  assertWritable(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw failure("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const areas = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  for (const each of areas) {
    if (each.rows * each.columns < 2) continue;
    for (const [row, column] of [...sheet.grid.existing(each)]) {
      if (row !== each.row || column !== each.column)
        sheet.grid.clear({ row, column, rows: 1, columns: 1 }, true, false);
    }
    sheet.merges.push(each);
  }
}
