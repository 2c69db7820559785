import type { Area } from "../../../../cells/area";
import { shownText } from "../../model/cells/shown";
import { assertWritable, columnWidth, POINTS_PER_CHARACTER, rowHeight, type Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { checkedColor, oneOf } from "../base/checks";
import type { OnRange } from "../base/register";
import { borders } from "./borders";
import { restyle, styled } from "./styled";
import type { Difference } from "../../../difference";

const font = new Type<OnRange>("RangeFont", {
  bold: styled(
    "bold",
    (bold) => bold ?? false,
    (bold) => bold || undefined,
  ),
  italic: styled(
    "italic",
    (italic) => italic ?? false,
    (italic) => italic || undefined,
  ),
  color: styled("fontColor", (color) => color ?? "#000000", checkedColor),
  size: styled(
    "fontSize",
    (size) => size ?? 11,
    (size) => size,
  ),
  name: styled(
    "fontName",
    (name) => name ?? "Calibri",
    (name) => name,
  ),
  underline: styled(
    "underline",
    (underline) => underline ?? "None",
    (underline) => (underline === "None" ? undefined : underline),
  ),
});

const fill = new Type<OnRange>("RangeFill", {
  // Excel's answer for no fill.
  color: styled("fill", (color) => color ?? "#FFFFFF", checkedColor),
  clear: method((self) => restyle(self, (style) => ({ ...style, fill: undefined }))),
});

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export const rangeFormat = new Type<OnRange>("RangeFormat", {
  /** In points; see POINTS_PER_CHARACTER for how files count. */
  columnWidth: property(
    ({ sheet, area }) => uniform(area.column, area.columns, sheet.columnWidths, (each) => columnWidth(sheet, each)),
    ({ sheet, area }, points: number) => {
      assertWritable(sheet);
      if (!(points >= 0 && points <= 255 * POINTS_PER_CHARACTER)) throw failure("InvalidArgument");
      each(area.column, area.columns, (column) => sheet.columnWidths.set(column, points / POINTS_PER_CHARACTER));
    },
  ),
  rowHeight: property(
    ({ sheet, area }) => uniform(area.row, area.rows, sheet.rowHeights, (each) => rowHeight(sheet, each)),
    ({ sheet, area }, points: number) => {
      assertWritable(sheet);
      if (!(points >= 0 && points <= 409)) throw failure("InvalidArgument");
      each(area.row, area.rows, (row) => sheet.rowHeights.set(row, points));
    },
  ),
  horizontalAlignment: styled(
    "horizontal",
    (value): string => value ?? "General",
    (value) => {
      const checked = oneOf(value, HORIZONTAL);
      return checked === "General" ? undefined : checked;
    },
  ),
  verticalAlignment: styled(
    "vertical",
    (value): string => value ?? "Bottom",
    (value) => {
      const checked = oneOf(value, VERTICAL);
      return checked === "Bottom" ? undefined : checked;
    },
  ),
  wrapText: styled(
    "wrap",
    (wrap) => wrap ?? false,
    (wrap) => wrap || undefined,
  ),
  indentLevel: styled(
    "indent",
    (indent) => indent ?? 0,
    (indent) => indent || undefined,
  ),
  font: part((self) => font.of(self)),
  fill: part((self) => fill.of(self)),
  borders: part((self) => borders.of(self)),
  autofitColumns: method(({ sheet, area }) => {
    assertWritable(sheet);
    autofit(sheet, area);
  }),
  autofitRows: method(({ sheet, area }) => {
    assertWritable(sheet);
    each(area.row, area.rows, (row) => sheet.rowHeights.delete(row));
  }),
});

/** Columns or rows whose size is as it always was are not looked at one by one. */
function uniform(from: number, count: number, sizes: ReadonlyMap<number, number>, size: (at: number) => number) {
  const changed = [...sizes.keys()].filter((at) => at >= from && at < from + count);
  const all = new Set(changed.map(size));
  if (changed.length < count) all.add(size(-1));
  return all.size === 1 ? [...all][0] : null;
}

/** Whole columns have a million rows: sizes are not set for so many. */
function each(from: number, count: number, act: (at: number) => void): void {
  for (let at = from; at < from + count; at++) act(at);
}

/** Roughly what Excel does: the longest text decides, a character being one unit wide. */
function autofit(sheet: Sheet, area: Area): void {
  const longest = new Map<number, number>();
  for (const [row, column] of sheet.grid.existing(area)) {
    const text = shownText(sheet.grid.value(row, column), sheet.grid.style(row, column).numberFormat);
    if (text === "") continue;
    const length = Math.max(...text.split("\n").map((part) => part.length));
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) sheet.columnWidths.set(column, Math.min(255, length + 1.7109375));
}

export const FITTED_COLUMNS: Difference = {
  excel: "Measures the shown texts in their fonts.",
  here: "autofitColumns counts letters: the longest shown text decides, each letter as wide as a digit of the default font.",
  why: "Without a screen there are no fonts to measure.",
  source: null,
  test: "test/workbench/host/objects.test.ts: columns fit their longest shown text",
};

export const FITTED_ROWS: Difference = {
  excel: "Makes rows as high as their wrapped texts.",
  here: "autofitRows goes back to the default height; the page makes rows as high as their texts.",
  why: "Without a screen there are no fonts to measure.",
  source: null,
  test: "test/workbench/host/differs.test.ts: rows that are fitted have the default height",
};
