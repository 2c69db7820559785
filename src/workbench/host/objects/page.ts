import type { Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { formatArea } from "../../../cells/a1";
import { ROWS, COLUMNS } from "../../../cells/area";
import { method, property, Type, type Live } from "../protocol/types";
import { range, rangeAt, type RangeSelf } from "./range";

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines";

export const pageLayout = new Type<Sheet>("PageLayout", {
  orientation: property(
    ({ page }) => page.orientation,
    ({ page }, orientation: "Portrait" | "Landscape") => {
      if (orientation !== "Portrait" && orientation !== "Landscape") throw failure("InvalidArgument");
      page.orientation = orientation;
    },
  ),
  zoom: property(
    ({ page }) => page.zoom,
    ({ page }, zoom: Record<string, number>) => void (page.zoom = zoom),
  ),
  centerHorizontally: flag("centerHorizontally"),
  centerVertically: flag("centerVertically"),
  printGridlines: flag("printGridlines"),
  setPrintTitleRows: method((sheet, rows: string | Live) => {
    const { area } = (typeof rows === "string" ? rangeAt(sheet, rows) : rows).self as RangeSelf;
    sheet.page.titleRows = formatArea({ ...area, column: 0, columns: COLUMNS }, true);
  }),
  setPrintTitleColumns: method((sheet, columns: string | Live) => {
    const { area } = (typeof columns === "string" ? rangeAt(sheet, columns) : columns).self as RangeSelf;
    sheet.page.titleColumns = formatArea({ ...area, row: 0, rows: ROWS }, true);
  }),
  getPrintTitleColumnsOrNullObject: method((sheet) => {
    return sheet.page.titleColumns === null ? null : rangeAt(sheet, sheet.page.titleColumns);
  }),
  getPrintTitleRowsOrNullObject: method((sheet) => {
    if (sheet.page.titleRows === null) return null;
    const { area } = rangeAt(sheet, sheet.page.titleRows).self as RangeSelf;
    return area.rows === ROWS ? null : range.of({ sheet, area });
  }),
});

function flag(key: Flag) {
  return property(
    ({ page }: Sheet) => page[key],
    ({ page }: Sheet, value: boolean) => void (page[key] = value),
  );
}
