import type { Area } from "../../workbook";
import { columnWidth, rowHeight, assertWritable, POINTS_PER_CHARACTER, type Sheet } from "../document";
import { failure } from "../errors";
import { shownText } from "../shown";
import type { Line, Side, Style } from "../styles";
import { method, part, property, Type } from "../types";
import type { RangeSelf } from "./range";

/** The common value of a range's cells, or null where they differ: what Excel answers for every format. */
export function common<T>({ sheet, area }: RangeSelf, pick: (style: Style) => T): T | null {
  const seen = new Set<T>();
  let cells = 0;
  for (const [row, column] of sheet.grid.existing(area)) {
    seen.add(pick(sheet.grid.style(row, column)));
    cells++;
    if (seen.size > 1) return null;
  }
  if (cells < area.rows * area.columns) for (const look of sheet.grid.blankLooks(area)) seen.add(pick(look));
  return seen.size === 1 ? [...seen][0]! : null;
}

function restyle({ sheet, area }: RangeSelf, change: (style: Style) => Style): void {
  assertWritable(sheet);
  sheet.grid.restyle(area, change);
}

/** A member that is one field of the cells' style. */
function styled<K extends keyof Style, V>(key: K, shown: (value: Style[K]) => V, stored: (value: V) => Style[K]) {
  return property(
    (self: RangeSelf) => common(self, (style) => shown(style[key])),
    (self: RangeSelf, value: V) => {
      const wanted = stored(value);
      restyle(self, (style) => ({ ...style, [key]: wanted }));
    },
  );
}

export function checkedColor(color: unknown): string {
  const text = String(color).toUpperCase();
  if (/^#[0-9A-F]{6}$/.test(text)) return text;
  const named = COLORS[String(color).toLowerCase()];
  if (!named) throw failure("InvalidArgument", `"${color}" is not a colour.`);
  return named;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    throw failure("InvalidArgument", `"${value}" is not one of ${allowed.join(", ")}.`);
  return value as T;
}

const font = new Type<RangeSelf>("RangeFont", {
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

const fill = new Type<RangeSelf>("RangeFill", {
  // Excel's answer for no fill.
  color: styled("fill", (color) => color ?? "#FFFFFF", checkedColor),
  clear: method((self) => restyle(self, (style) => ({ ...style, fill: undefined }))),
});

interface Border {
  readonly range: RangeSelf;
  readonly edge: string;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

const border = new Type<Border>(
  "RangeBorder",
  {
    sideIndex: property(({ edge }) => edge),
    style: line("style", (style) => oneOf(style, LINES)),
    color: line("color", checkedColor),
    weight: line("weight", (weight) => oneOf(weight, ["Hairline", "Thin", "Medium", "Thick"])),
  },
  { identity: { Id: ({ edge }) => edge } },
);

const borders = new Type<RangeSelf>(
  "RangeBorderCollection",
  {
    count: property(() => EDGES.length),
    getItem: method((self, edge: string) => border.of({ range: self, edge: oneOf(edge, EDGES) })),
  },
  {
    items: (self) => EDGES.map((edge) => border.of({ range: self, edge })),
    item: (self, edge: string) => border.of({ range: self, edge: oneOf(edge, EDGES) }),
  },
);

function line(key: keyof Line, checked: (value: unknown) => string) {
  return property(
    ({ range, edge }: Border) => {
      const values = new Set(
        sidesOf(range, edge).map(([area, side]) => {
          return common({ sheet: range.sheet, area }, (style) => (style.borders?.[side] ?? NO_LINE)[key]);
        }),
      );
      return values.size === 1 ? [...values][0] : null;
    },
    ({ range, edge }: Border, value: string) => {
      const wanted = checked(value);
      for (const [area, side] of sidesOf(range, edge)) {
        restyle({ sheet: range.sheet, area }, (style) => {
          const { [side]: before, ...others } = style.borders ?? {};
          if (key === "style" && wanted === "None") return withBorders(style, others);
          const drawn = { ...NO_LINE, style: "Continuous", ...before, [key]: wanted };
          return withBorders(style, { ...others, [side]: drawn });
        });
      }
    },
  );
}

function withBorders(style: Style, borders: Partial<Record<Side, Line>>): Style {
  return { ...style, borders: Object.keys(borders).length > 0 ? borders : undefined };
}

/** Which sides of which cells make up an edge of a range. */
function sidesOf({ area }: RangeSelf, edge: string): [Area, Side][] {
  const bottom = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const right = { ...area, column: area.column + area.columns - 1, columns: 1 };
  if (edge === "EdgeTop") return [[{ ...area, rows: 1 }, "top"]];
  if (edge === "EdgeBottom") return [[bottom, "bottom"]];
  if (edge === "EdgeLeft") return [[{ ...area, columns: 1 }, "left"]];
  if (edge === "EdgeRight") return [[right, "right"]];
  if (edge === "InsideHorizontal") return area.rows > 1 ? [[{ ...area, rows: area.rows - 1 }, "bottom"]] : [];
  return area.columns > 1 ? [[{ ...area, columns: area.columns - 1 }, "right"]] : [];
}

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export const rangeFormat = new Type<RangeSelf>("RangeFormat", {
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
