import { failure } from "../../protocol/errors";
import { method, Type, type Live } from "../../protocol/types";
import { rangeOf } from "../base/ranges";
import type { OnSheet } from "../base/register";

/** Where pages begin side by side. */
export const verticalPageBreaks = new Type<OnSheet>("PageBreakCollection", {
  add: method((self, at: string | Live) => {
    const { column } = rangeOf(self, at).area;
    if (column === 0) throw failure("InvalidArgument", "The first column begins a page anyway.");
    const { page } = self.sheet;
    page.columnBreaks = [...new Set([...page.columnBreaks, column])].sort((a, b) => a - b);
    return pageBreak.of({ ...self, column });
  }),
  removePageBreaks: method(({ sheet }) => void (sheet.page.columnBreaks = [])),
});

const pageBreak = new Type<OnSheet & { readonly column: number }>("PageBreak", {});
