import type { SheetState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { child, type XmlElement } from "../../package/xml";
import { element, put, remove } from "../../package/xml-edit";
import { WORKSHEET } from "./schema-order";

/** The last column that a break runs through, as Excel writes it. */
const LAST_COLUMN = 16_383;

/** Brings the rows into a sheet's part before which a page begins by hand. A break's id is the number of the row above it. */
export function putBreaks(root: XmlElement, was: SheetState, now: SheetState): void {
  const breaks = now.page.breaks ?? [];
  if (isSame(was.page.breaks ?? [], breaks)) return;
  if (breaks.length === 0) return remove(child(root, "rowBreaks"));
  const counts = { count: breaks.length, manualBreakCount: breaks.length };
  const all = breaks.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: 1 }));
  put(root, element("rowBreaks", counts, ...all), WORKSHEET);
}
