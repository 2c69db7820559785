import { ROWS } from "../../../../cells/area";
import type { Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { type Live, method, property, Type } from "../../protocol/types";
import { rangeAt, rangeOf } from "../base/ranges";
import { live, type OnSheet } from "../base/register";

/** A break before a row. */
interface OnBreak extends OnSheet {
  readonly row: number;
}

const pageBreak = new Type<OnBreak>(
  "PageBreak",
  {
    rowIndex: property(({ row }) => row),
    // It goes through all columns.
    columnIndex: property(() => 0),
    getCellAfterBreak: method((self) => live("Range", rangeAt(self, `A${self.row + 1}`))),
    delete: method(({ sheet, row }) =>
      setBreaks(
        sheet,
        sheet.page.breaks.filter((each) => each !== row),
      ),
    ),
  },
  { identity: "reference" },
);

/** Excel takes so many of its own breaks on a sheet. */
const MOST = 1026;

/** Where new pages begin by hand, in the order of rows. */
export const horizontalPageBreaks = new Type<OnSheet>(
  "PageBreakCollection",
  {
    add: method((self, range: string | Live) => {
      const { row } = rangeOf(self, range).area;
      const { breaks } = self.sheet.page;
      if (row === 0 || row >= ROWS || breaks.length >= MOST) throw failure("InvalidArgument");
      if (!breaks.includes(row)) setBreaks(self.sheet, [...breaks, row]);
      return pageBreak.of({ ...self, row });
    }),
    getCount: method(({ sheet }) => sheet.page.breaks.length),
    getItem: method((self, index: number) => {
      const row = self.sheet.page.breaks[index];
      if (row === undefined) throw failure("ItemNotFound");
      return pageBreak.of({ ...self, row });
    }),
    removePageBreaks: method(({ sheet }) => setBreaks(sheet, [])),
  },
  { items: (self) => self.sheet.page.breaks.map((row) => pageBreak.of({ ...self, row })) },
);

function setBreaks(sheet: Sheet, rows: readonly number[]): void {
  sheet.page.breaks = [...rows].sort((a, b) => a - b);
}
