import { formatArea } from "../../../../cells/a1";
import { COLUMNS, ROWS } from "../../../../cells/area";
import type { Margins } from "../../../printed-page";
import { failure } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { rangeAt, rangeOf } from "../base/ranges";
import { live, type OnSheet } from "../base/register";
import { headersFooters } from "./headers-footers";
import { paperNamed, paperNumber } from "./paper-sizes";

/** What Excel's own window takes, in per cent. */
const [LEAST_SCALE, MOST_SCALE] = [10, 400];

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines";

export const pageLayout = new Type<OnSheet>("PageLayout", {
  orientation: property(
    ({ sheet: { page } }) => page.orientation,
    ({ sheet: { page } }, orientation: "Portrait" | "Landscape") => {
      if (orientation !== "Portrait" && orientation !== "Landscape") throw failure("InvalidArgument");
      page.orientation = orientation;
    },
  ),
  zoom: property(
    ({ sheet: { page } }) => page.zoom,
    ({ sheet: { page } }, zoom: Record<string, number>) => {
      const { scale = LEAST_SCALE } = zoom;
      if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) throw failure("InvalidArgument");
      page.zoom = zoom;
    },
  ),
  paperSize: property(
    ({ sheet: { page } }) => paperNamed(page.paper),
    ({ sheet: { page } }, name: string) => {
      const paper = paperNumber(name);
      if (paper === null) throw failure("InvalidArgument");
      page.paper = paper;
    },
  ),
  leftMargin: margin("left"),
  rightMargin: margin("right"),
  topMargin: margin("top"),
  bottomMargin: margin("bottom"),
  headerMargin: margin("header"),
  footerMargin: margin("footer"),
  headersFooters: part((self) => headersFooters.of(self)),
  centerHorizontally: flag("centerHorizontally"),
  centerVertically: flag("centerVertically"),
  printGridlines: flag("printGridlines"),
  setPrintArea: method((self, area: string | Live) => {
    self.sheet.page.printArea = formatArea(rangeOf(self, area).area, true);
  }),
  getPrintAreaOrNullObject: method((self) => {
    const { printArea } = self.sheet.page;
    return printArea === null ? null : live("RangeAreas", { ...self, areas: [rangeAt(self, printArea).area] });
  }),
  setPrintTitleRows: method((self, rows: string | Live) => {
    self.sheet.page.titleRows = formatArea({ ...rangeOf(self, rows).area, column: 0, columns: COLUMNS }, true);
  }),
  setPrintTitleColumns: method((self, columns: string | Live) => {
    self.sheet.page.titleColumns = formatArea({ ...rangeOf(self, columns).area, row: 0, rows: ROWS }, true);
  }),
  getPrintTitleColumnsOrNullObject: method((self) => {
    const { titleColumns } = self.sheet.page;
    return titleColumns === null ? null : live("Range", rangeAt(self, titleColumns));
  }),
  getPrintTitleRowsOrNullObject: method((self) => {
    const { titleRows } = self.sheet.page;
    if (titleRows === null) return null;
    const range = rangeAt(self, titleRows);
    return range.area.rows === ROWS ? null : live("Range", range);
  }),
});

/** In points. */
function margin(side: keyof Margins) {
  return property(
    ({ sheet }: OnSheet) => sheet.page.margins[side],
    ({ sheet: { page } }: OnSheet, points: number) => {
      if (!(points >= 0)) throw failure("InvalidArgument");
      page.margins = { ...page.margins, [side]: points };
    },
  );
}

function flag(key: Flag) {
  return property(
    ({ sheet }: OnSheet) => sheet.page[key],
    ({ sheet }: OnSheet, value: boolean) => void (sheet.page[key] = value),
  );
}
