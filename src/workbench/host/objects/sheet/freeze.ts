import { COLUMNS, ROWS } from "../../../../cells/area";
import { failure } from "../../protocol/errors";
import { method, Type, type Live } from "../../protocol/types";
import { assertInFront } from "../base/allowed";
import { rangeOf } from "../base/ranges";
import { live, type OnSheet } from "../base/register";

export const freezePanes = new Type<OnSheet>("WorksheetFreezePanes", {
  freezeRows: method((self, count = 1) => freeze(self, Number(count), 0)),
  freezeColumns: method((self, count = 1) => freeze(self, 0, Number(count))),
  freezeAt: method((self, at: string | Live) => {
    const { area } = rangeOf(self, at);
    if (area.row !== 0 || area.column !== 0) throw failure("InvalidArgument", "Frozen panes begin at A1.");
    freeze(self, area.rows === ROWS ? 0 : area.rows, area.columns === COLUMNS ? 0 : area.columns);
  }),
  unfreeze: method(({ sheet }) => void (sheet.frozen = null)),
  getLocation: method((self) => {
    const location = frozen(self);
    if (!location) throw failure("ItemNotFound", "Nothing is frozen.");
    return location;
  }),
  getLocationOrNullObject: method(frozen),
});

function freeze({ document, sheet }: OnSheet, rows: number, columns: number): void {
  assertInFront(document);
  if (rows < 0 || columns < 0) throw failure("InvalidArgument");
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
}

function frozen({ document, sheet }: OnSheet): Live | null {
  if (!sheet.frozen) return null;
  const { rows, columns } = sheet.frozen;
  const area = { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS };
  return live("Range", { document, sheet, area });
}
