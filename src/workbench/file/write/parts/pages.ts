import { ROWS } from "../../../../cells/area";
import type { SheetState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { child, type XmlElement } from "../../package/xml";
import { element, put, remove, setAttribute } from "../../package/xml-edit";
import { WORKSHEET } from "./schema-order";

/** In the order in which the format wants them; those of first and even pages stay as they are. */
const LINES = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");

/** Brings into a sheet's part what stands above and below each page, and the columns that begin one. */
export function putPages(root: XmlElement, { page: was }: SheetState, { page: now }: SheetState): void {
  if (was.header !== now.header || was.footer !== now.footer || was.scalesFooter !== now.scalesFooter) {
    if (child(root, "headerFooter") === undefined) put(root, element("headerFooter", {}), WORKSHEET);
    const lines = child(root, "headerFooter")!;
    setAttribute(lines, "scaleWithDoc", now.scalesFooter ? 1 : 0);
    putLine(lines, "oddHeader", now.header);
    putLine(lines, "oddFooter", now.footer);
  }
  if (isSame(was.columnBreaks, now.columnBreaks)) return;
  if (now.columnBreaks.length === 0) return remove(child(root, "colBreaks"));
  const breaks = now.columnBreaks.map((column) => element("brk", { id: column, max: ROWS - 1, man: 1 }));
  const counts = { count: breaks.length, manualBreakCount: breaks.length };
  put(root, element("colBreaks", counts, ...breaks), WORKSHEET);
}

function putLine(lines: XmlElement, name: string, text: string | null): void {
  if (text === null) remove(child(lines, name));
  else put(lines, element(name, {}, text), LINES);
}
