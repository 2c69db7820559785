import { COLUMNS, ROWS } from "../../../../cells/area";
import type { SheetState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { child, type XmlElement } from "../../package/xml";
import { element, put, remove, setAttribute } from "../../package/xml-edit";
import { WORKSHEET } from "./schema-order";

/** In the order in which the format wants them; those of first and even pages stay as they are. */
const LINES = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");

/** Brings into a sheet's part what stands above and below each page, and the rows and columns that begin one. */
export function putPages(root: XmlElement, { page: was }: SheetState, { page: now }: SheetState): void {
  if (was.header !== now.header || was.footer !== now.footer || was.scalesFooter !== now.scalesFooter) {
    if (child(root, "headerFooter") === undefined) put(root, element("headerFooter", {}), WORKSHEET);
    const lines = child(root, "headerFooter")!;
    setAttribute(lines, "scaleWithDoc", now.scalesFooter ? 1 : 0);
    putLine(lines, "oddHeader", now.header);
    putLine(lines, "oddFooter", now.footer);
  }
  if (!isSame(was.rowBreaks, now.rowBreaks)) putBreaks(root, "rowBreaks", now.rowBreaks, COLUMNS - 1);
  if (!isSame(was.columnBreaks, now.columnBreaks)) putBreaks(root, "colBreaks", now.columnBreaks, ROWS - 1);
}

/** A break's id is the number, from 0, of what begins a page. */
function putBreaks(root: XmlElement, name: "rowBreaks" | "colBreaks", at: readonly number[], max: number): void {
  if (at.length === 0) return remove(child(root, name));
  const breaks = at.map((id) => element("brk", { id, max, man: 1 }));
  put(root, element(name, { count: breaks.length, manualBreakCount: breaks.length }, ...breaks), WORKSHEET);
}

function putLine(lines: XmlElement, name: string, text: string | null): void {
  if (text === null) remove(child(lines, name));
  else put(lines, element(name, {}, text), LINES);
}
