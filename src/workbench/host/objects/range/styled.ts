import type { Style } from "../../model/cells/styles";
import { assertWritable } from "../../model/sheets/sheet";
import { property } from "../../protocol/types";
import type { OnRange } from "../base/register";

type Cells = Pick<OnRange, "sheet" | "area">;

/** The common value of a range's cells, or null where they differ: what Excel answers for every format. */
export function common<T>({ sheet, area }: Cells, pick: (style: Style) => T): T | null {
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

export function restyle({ sheet, area }: Cells, change: (style: Style) => Style): void {
  assertWritable(sheet);
  // Most cells of a range look alike: each look is changed once.
  const changed = new Map<Style, Style>();
  sheet.grid.restyle(area, (style) => {
    if (!changed.has(style)) changed.set(style, change(style));
    return changed.get(style)!;
  });
}

/** A member that is one field of the cells' style. */
export function styled<K extends keyof Style, V>(
  key: K,
  shown: (value: Style[K]) => V,
  stored: (value: V) => Style[K],
) {
  // By look and wanted value: the same object each time, of which is known where it stands among the workbook's looks.
  const variants = new WeakMap<Style, Map<Style[K], Style>>();
  const variant = (style: Style, wanted: Style[K]): Style => {
    const known = variants.get(style) ?? new Map<Style[K], Style>();
    variants.set(style, known);
    const changed = known.get(wanted) ?? { ...style, [key]: wanted };
    known.set(wanted, changed);
    return changed;
  };
  return property(
    (self: OnRange) => common(self, (style) => shown(style[key])),
    (self: OnRange, value: V) => {
      const wanted = stored(value);
      restyle(self, (style) => variant(style, wanted));
    },
  );
}
