import { failure } from "../protocol/errors";
import { assertWritable } from "../model/sheet";
import type { Style } from "../model/styles";
import { property } from "../protocol/types";
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

export function restyle({ sheet, area }: RangeSelf, change: (style: Style) => Style): void {
  assertWritable(sheet);
  sheet.grid.restyle(area, change);
}

/** A member that is one field of the cells' style. */
export function styled<K extends keyof Style, V>(
  key: K,
  shown: (value: Style[K]) => V,
  stored: (value: V) => Style[K],
) {
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

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    throw failure("InvalidArgument", `"${value}" is not one of ${allowed.join(", ")}.`);
  return value as T;
}
