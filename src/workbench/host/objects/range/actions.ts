import { type Area, contains, intersection, oneCell } from "../../../../cells/area";
import { cellAt, cellKey, type Hyperlink } from "../../../workbook";
import { normaliseHeaders } from "../../model/formulas/tables";
import { assertWritable, type Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import type { OnRange } from "../base/register";
import type { Difference } from "../../../difference";

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
      sheet.grid.written(oneCell(row, column));
    }
  }
}

export function clear({ document, sheet, area }: OnRange, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)) {
    throw failure("InvalidArgument");
  }
  assertWritable(sheet);
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats" || applyTo === "ResetContents";
  if (contents || formats) sheet.grid.clear(area, contents, formats);
  if (applyTo === "All" || applyTo.includes("Hyperlinks")) {
    for (const key of sheet.hyperlinks.keys()) {
      const { row, column } = cellAt(key);
      if (contains(area, oneCell(row, column))) sheet.hyperlinks.delete(key);
    }
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    cutFormats(sheet, area);
  }
  if (applyTo === "All") sheet.validations = sheet.validations.filter((each) => !contains(area, each.area));
  normaliseHeaders(document, sheet, area);
}

/** Takes cells out of the ranges of conditional formats; what is left of one is what lies above them. */
function cutFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !contains(area, each.area));
  for (const format of sheet.conditionalFormats) {
    const cut = intersection(format.area, area);
    if (cut && cut.columns === format.area.columns && cut.row > format.area.row) {
      format.area = { ...format.area, rows: cut.row - format.area.row };
    }
  }
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
      if (row !== each.row || column !== each.column) sheet.grid.clear(oneCell(row, column), true, false);
    }
    sheet.merges.push(each);
  }
}

export const LINKS: Difference = {
  excel: "Setting a link gives the cell the style Hyperlink: blue and underlined.",
  here: "Setting a link does not colour the cell; the page shows cells with links so.",
  why: "There are no named styles.",
  source: null,
  test: "test/workbench/host/differs.test.ts: a link does not colour its cell",
};
