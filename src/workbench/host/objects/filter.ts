import { assertWritable, type Sheet } from "../model/sheet";
import { method, property, Type, type Live } from "../protocol/types";
import { range, type RangeSelf } from "./range";

export const autoFilter = new Type<Sheet>("AutoFilter", {
  enabled: property((sheet) => sheet.filter !== null),
  isDataFiltered: property((sheet) => sheet.filter?.hides ?? false),
  apply: method((sheet, at: Live) => {
    assertWritable(sheet);
    sheet.filter = { area: (at.self as RangeSelf).area, hides: false };
  }),
  remove: method((sheet) => {
    assertWritable(sheet);
    sheet.filter = null;
  }),
  getRangeOrNullObject: method((sheet) => (sheet.filter ? range.of({ sheet, area: sheet.filter.area }) : null)),
});
