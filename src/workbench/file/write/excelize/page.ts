import type { SheetState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { must, type Book } from "../../package/engine";

/** Brings how a sheet is printed from `was` to `now`; the rows and columns that are repeated are names, and breaks and footers are put later. */
export function savePage(book: Book, was: SheetState, now: SheetState): void {
  const sheet = now.name;
  if (was.page.landscape !== now.page.landscape) {
    const orientation = now.page.landscape ? "landscape" : "portrait";
    must(book.SetPageLayout(sheet, { Orientation: orientation }), "turning a page");
  }
  if (was.page.fitToWidth !== now.page.fitToWidth) {
    must(book.SetSheetProps(sheet, { FitToPage: now.page.fitToWidth !== null }), "fitting a page");
    if (now.page.fitToWidth !== null) {
      must(book.SetPageLayout(sheet, { FitToWidth: now.page.fitToWidth, FitToHeight: 0 }), "fitting a page");
    }
  }
  savePaper(book, was, now);
}

function savePaper(book: Book, { page: was }: SheetState, { name, page: now }: SheetState): void {
  if (was.scale !== now.scale) must(book.SetPageLayout(name, { AdjustTo: now.scale }), "scaling a page");
  if (was.paper !== now.paper && now.paper !== null) {
    must(book.SetPageLayout(name, { Size: now.paper }), "choosing the paper");
  }
  if (!isSame(was.margins, now.margins)) {
    const [left, right, top, bottom, header, footer] = (
      ["left", "right", "top", "bottom", "header", "footer"] as const
    ).map((side) => now.margins[side] / POINTS_PER_INCH);
    const inches = { Left: left!, Right: right!, Top: top!, Bottom: bottom!, Header: header!, Footer: footer! };
    must(book.SetPageMargins(name, inches), "setting margins");
  }
}

const POINTS_PER_INCH = 72;
