import { COLUMNS, ROWS } from "../../../../cells/area";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, type Member } from "../../protocol/types";
import { oneOf } from "../base/checks";
import type { OnRange } from "../base/register";
import type { Difference } from "../../../difference";
import { hide } from "./actions";

/** Excel has eight levels, and what is in no group is on the first. */
const DEEPEST = 7;

/** Groups of rows and columns that can be folded away. */
export const outline: Readonly<Record<string, Member<OnRange>>> = {
  group: method((self, option: string) => {
    const { from, count, levels } = grouped(self, option);
    assertWritable(self.sheet);
    const places = Array.from({ length: count }, (_, i) => from + i);
    if (places.some((place) => (levels.get(place) ?? 0) >= DEEPEST))
      throw failure("InvalidOperation", "An outline has eight levels.");
    for (const place of places) levels.set(place, (levels.get(place) ?? 0) + 1);
  }),
  hideGroupDetails: method((self, option: string) => {
    const { from, count, levels, hidden } = grouped(self, option);
    for (let place = from; place < from + count; place++) {
      if (!levels.has(place)) throw failure("InvalidOperation", "What is to be folded away is in no group.");
    }
    hide(self.sheet, from, count, hidden, true);
  }),
};

/** What a group is made of: rows or columns. A range of entire rows has no columns to group, and the reverse. */
function grouped({ sheet, area }: OnRange, option: string) {
  const isByRows = oneOf(option, ["ByRows", "ByColumns"]) === "ByRows";
  const isEntireRow = area.columns === COLUMNS;
  const isEntireColumn = area.rows === ROWS;
  if (isByRows ? isEntireColumn && !isEntireRow : isEntireRow && !isEntireColumn)
    throw failure("InvalidArgument", `${option} is not how the range could be grouped.`);
  return isByRows
    ? { from: area.row, count: area.rows, levels: sheet.rowLevels, hidden: sheet.hiddenRows }
    : { from: area.column, count: area.columns, levels: sheet.columnLevels, hidden: sheet.hiddenColumns };
}

export const OUTLINES: Difference = {
  excel: "Groups, folds, unfolds and dissolves outlines, and shows a level of them.",
  here: "Rows and columns can be grouped, and groups folded away; they are not dissolved or unfolded by an add-in.",
  why: "The add-in does neither: the group is the user's.",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group",
  test: "test/workbench/host/outline.test.ts: rows and columns are grouped and folded away",
};
