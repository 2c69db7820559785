import type { WorkbookState } from "../../../workbook";
import { WORKBOOK } from "./schema-order";
import { attribute, attributesOf, child, childrenOf, descend, type XmlElement } from "../../package/xml";
import { element, put, remove, setAttribute, setContent } from "../../package/xml-edit";
import { putNames } from "./names";
import type { SheetNumbers } from "./sheet-numbers";

/**
 * The file's own workbook part with the sheets and names that excelize lists, so that nothing else in it is lost.
 * @param own the file's part, which becomes what the save writes
 * @param written the part as excelize writes it
 */
export function takeSheets(own: XmlElement, written: XmlElement): void {
  for (const name of ["sheets", "definedNames"]) {
    const list = child(written, name);
    const entries = (list?.children ?? []).map((entry) => element(entry.name, attributesOf(entry), entry.text));
    const old = child(own, name);
    if (entries.length === 0) remove(old);
    else if (old === undefined) put(own, element(name, {}, ...entries), WORKBOOK);
    else setContent(old, ...entries);
  }
}

/**
 * Puts into the workbook part what excelize cannot say: the new sheets' numbers, very hidden sheets, hidden names, the
 * active sheet, and that everything is computed at the next opening.
 */
export function finishWorkbook(
  root: XmlElement,
  opened: WorkbookState | null,
  now: WorkbookState,
  numbers: SheetNumbers,
  recalculate: boolean,
): void {
  const listed = childrenOf(child(root, "sheets"), "sheet");
  const byName = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const ids = listed.map((entry) => byName.get(attribute(entry, "name") ?? "")?.id ?? null);
  for (const entry of listed) {
    const name = attribute(entry, "name") ?? "";
    const sheet = byName.get(name);
    const number = sheet === undefined ? numbers.others.get(name) : numbers.of.get(sheet.id)?.number;
    if (number === undefined) continue;
    setAttribute(entry, "sheetId", number);
    if (sheet !== undefined) setAttribute(entry, "state", STATES[sheet.visibility]);
    else if (attribute(entry, "state") === "visible") setAttribute(entry, "state", null);
  }
  const active = Math.max(0, ids.indexOf(now.activeSheet));
  if (descend(root, "bookViews", "workbookView") === undefined) {
    put(root, element("bookViews", {}, element("workbookView")), WORKBOOK);
  }
  setAttribute(descend(root, "bookViews", "workbookView")!, "activeTab", active);
  putNames(root, ids, opened, now);
  if (!recalculate) return;
  if (child(root, "calcPr") === undefined) put(root, element("calcPr"), WORKBOOK);
  setAttribute(child(root, "calcPr")!, "fullCalcOnLoad", 1);
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

/**
 * Gives the last sheet a sheetId so high that excelize, which names new parts after the next one, does not write over a
 * part of the file. The real numbers are put back at the end.
 */
export function makeRoomForParts(root: XmlElement, files: readonly string[]): void {
  const sheets = childrenOf(child(root, "sheets"), "sheet");
  const parts = files.map((name) => Number(/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
  const ids = sheets.map((sheet) => Number(attribute(sheet, "sheetId")));
  const highest = [...parts, ...ids].reduce((a, b) => Math.max(a, b), 0);
  setAttribute(sheets.at(-1)!, "sheetId", highest);
}
