import { assertWritable } from "../../model/sheets/sheet";
import { method, property, Type, type Live } from "../../protocol/types";
import { rangeOf } from "../base/ranges";
import { live, type OnSheet } from "../base/register";

export const autoFilter = new Type<OnSheet>("AutoFilter", {
  enabled: property(({ sheet }) => sheet.filter !== null),
  isDataFiltered: property(({ sheet }) => sheet.filter?.hides ?? false),
  apply: method((self, at: string | Live) => {
    assertWritable(self.sheet);
    self.sheet.filter = { area: rangeOf(self, at).area, hides: false };
  }),
  remove: method(({ sheet }) => {
    assertWritable(sheet);
    sheet.filter = null;
  }),
  getRangeOrNullObject: method(({ document, sheet }) => {
    return sheet.filter ? live("Range", { document, sheet, area: sheet.filter.area }) : null;
  }),
});
