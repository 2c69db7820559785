import { failure } from "../../protocol/errors";
import { method, property, Type, type Live } from "../../protocol/types";
import { rangeOf } from "../base/ranges";
import { live, type OnSheet } from "../base/register";

/** Where a break lies among those of its kind: before a row, or a column. */
interface OnBreak extends OnSheet {
  readonly at: number;
}

/** Excel takes so many that somebody sets, each way. */
const MOST = 1026;

/** Where pages begin below each other, and side by side. */
export const horizontalPageBreaks = breaksOf("rowBreaks", "row");
export const verticalPageBreaks = breaksOf("columnBreaks", "column");

function breaksOf(key: "rowBreaks" | "columnBreaks", side: "row" | "column"): Type<OnSheet> {
  const pageBreak = new Type<OnBreak>("PageBreak", {
    rowIndex: property(({ at }) => (side === "row" ? at : 0)),
    columnIndex: property(({ at }) => (side === "column" ? at : 0)),
    getCellAfterBreak: method(({ document, sheet, at }) => {
      return live("Range", { document, sheet, area: { row: 0, column: 0, rows: 1, columns: 1, [side]: at } });
    }),
    delete: method(({ sheet: { page }, at }) => void (page[key] = page[key].filter((each) => each !== at))),
  });
  return new Type<OnSheet>(
    "PageBreakCollection",
    {
      add: method((self, range: string | Live) => {
        const at = rangeOf(self, range).area[side];
        const { page } = self.sheet;
        if (at === 0) throw failure("InvalidArgument", `The first ${side} begins a page anyway.`);
        if (page[key].length >= MOST) throw failure("InvalidArgument", `A sheet has ${MOST} breaks at most.`);
        page[key] = [...new Set([...page[key], at])].sort((a, b) => a - b);
        return pageBreak.of({ ...self, at });
      }),
      getCount: method(({ sheet: { page } }) => page[key].length),
      getItem: method((self, index: number) => {
        const at = self.sheet.page[key][index];
        if (at === undefined) throw failure("ItemNotFound");
        return pageBreak.of({ ...self, at });
      }),
      removePageBreaks: method(({ sheet: { page } }) => void (page[key] = [])),
    },
    { items: (self) => self.sheet.page[key].map((at) => pageBreak.of({ ...self, at })) },
  );
}
