import type { Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { COLUMNS, ROWS } from "../../../cells/area";
import { method, Type, type Live } from "../protocol/types";
import { range, rangeAt, type RangeSelf } from "./range";

export const freezePanes = new Type<Sheet>("WorksheetFreezePanes", {
  freezeRows: method((sheet, count = 1) => freeze(sheet, Number(count), 0)),
  freezeColumns: method((sheet, count = 1) => freeze(sheet, 0, Number(count))),
  freezeAt: method((sheet, at: string | Live) => {
    const { area } = (typeof at === "string" ? rangeAt(sheet, at) : at).self as RangeSelf;
    if (area.row !== 0 || area.column !== 0) throw failure("InvalidArgument", "Frozen panes begin at A1.");
    freeze(sheet, area.rows === ROWS ? 0 : area.rows, area.columns === COLUMNS ? 0 : area.columns);
  }),
  unfreeze: method((sheet) => void (sheet.frozen = null)),
  getLocation: method((sheet) => {
    const location = frozen(sheet);
    if (!location) throw failure("ItemNotFound", "Nothing is frozen.");
    return location;
  }),
  getLocationOrNullObject: method(frozen),
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw failure("InvalidArgument");
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
}

function frozen(sheet: Sheet): Live | null {
  if (!sheet.frozen) return null;
  const { rows, columns } = sheet.frozen;
  return range.of({ sheet, area: { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS } });
}
