import { type SheetState, type WorkbookState } from "../../workbook";
import { idOfSheet, sheetIdOf } from "../../sheet-id";
import { paletteOf } from "../text/colors";
import { damaged, FileError } from "../package/errors";
import type { Parts } from "../package/parts";
import { isBuiltIn, readNames, type ScopedName } from "./names";
import { readSettings } from "./settings";
import { readSheet, type SheetEntry } from "./sheet";
import { readStyles } from "./styles";
import { readSharedStrings } from "./shared-strings";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** The path of the workbook part: mostly "xl/workbook.xml", but the package may say otherwise. */
export function workbookPath(parts: Parts): string {
  const path = parts.relations("").find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) {
    throw new FileError("xlsb", "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.");
  }
  return path;
}

/** The worksheets that a workbook part lists, in tab order, with their names; chart sheets are not among them. */
export function sheetEntries(parts: Parts, path: string, root: XmlElement): SheetEntry[] {
  const relations = new Map(parts.relations(path).map((relation) => [relation.id, relation]));
  const names = new Map<number | null, ScopedName[]>();
  for (const name of readNames(root)) {
    const alike = names.get(name.scope);
    if (alike === undefined) names.set(name.scope, [name]);
    else alike.push(name);
  }
  const called = new Set<string>();
  return childrenOf(child(root, "sheets"), "sheet").flatMap((sheet, index) => {
    const relation = relations.get(attribute(sheet, "r:id") ?? "");
    const name = attribute(sheet, "name") ?? "";
    if (relation === undefined) throw damaged(`the sheet "${name}" is missing from it`);
    if (called.has(name.toLowerCase())) throw damaged(`it has two sheets called "${name}"`);
    called.add(name.toLowerCase());
    if (relation.type !== "worksheet") return [];
    const state = attribute(sheet, "state");
    const local = names.get(index) ?? [];
    return {
      name,
      sheetId: Number(attribute(sheet, "sheetId")),
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      part: relation.target,
      names: local
        .filter((one) => !isBuiltIn(one.name))
        .map(({ name, formula, visible }) => ({ name, formula, visible })),
      printArea: local.find((one) => one.name === "_xlnm.Print_Area")?.formula.slice(1) ?? null,
      printTitles: local.find((one) => one.name === "_xlnm.Print_Titles")?.formula.slice(1) ?? null,
    };
  });
}

/**
 * The sheets' ids: the uid that a part states, unless another sheet states the same, else one made of the sheetId or, where
 * that id is another's, of the next free number.
 */
export function sheetIds(sheets: readonly { readonly uid: string | null; readonly sheetId: number }[]): string[] {
  const taken = new Set<string>();
  const stated = sheets.map(({ uid }) => {
    const isOwn = uid !== null && /^\{[0-9A-Fa-f-]{36}\}$/.test(uid) && !taken.has(uid);
    if (isOwn) taken.add(uid);
    return isOwn ? uid : null;
  });
  /** Where to look on, by the number that was wanted. */
  const next = new Map<number, number>();
  return sheets.map(({ sheetId }, i) => {
    if (stated[i] != null) return stated[i];
    const wanted = Number.isSafeInteger(sheetId) && sheetId > 0 ? sheetId : 1;
    let number = next.get(wanted) ?? wanted;
    while (taken.has(idOfSheet(number))) number++;
    next.set(wanted, number + 1);
    taken.add(idOfSheet(number));
    return idOfSheet(number);
  });
}

/** Whether an archive holds a workbook part. */
export function isWorkbook(parts: Parts): boolean {
  const path = parts.find(workbookPath(parts));
  return path !== undefined && parts.xml(path)?.name === "workbook";
}

/** Reads the whole workbook. */
export function readWorkbook(parts: Parts): WorkbookState {
  const path = workbookPath(parts);
  const root = parts.xml(path)!;
  const relations = parts.relations(path);
  const targetOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && !relation.external)?.target;
  const one = (type: string): XmlElement | undefined => {
    const target = targetOf(type);
    return target === undefined ? undefined : parts.xml(target);
  };
  const stylePart = one("styles");
  const palette = paletteOf(one("theme"), stylePart);
  const strings = targetOf("sharedStrings");
  const dates1904 = flag(child(root, "workbookPr"), "date1904");
  const context = {
    parts,
    strings: strings === undefined ? [] : readSharedStrings(parts.text(strings) ?? "", strings),
    styles: readStyles(stylePart, palette),
    palette,
    dates1904,
    taken: new Set<string>(),
  };
  const entries = sheetEntries(parts, path, root);
  if (entries.length === 0) throw damaged("it has no worksheet");
  const read = entries.map((entry) => readSheet(entry, context));
  const ids = sheetIds(read.map(({ uid }, i) => ({ uid, sheetId: entries[i]!.sheetId })));
  const sheets: SheetState[] = read.map(({ sheet }, i) => ({ id: ids[i]!, ...sheet }));
  const lastSheet = childrenOf(child(root, "sheets"), "sheet")
    .map((sheet) => Number(attribute(sheet, "sheetId")) || 0)
    .reduce((most, sheetId) => Math.max(most, sheetId), 0);
  const active = activeIndex(root, entries, sheets);
  const settings = relations
    .filter((relation) => relation.type === "customXml" && !relation.external)
    .map((relation) => readSettings(parts.xml(relation.target)))
    .find((found) => found !== null);
  return {
    sheets,
    names: readNames(root)
      .filter((name) => name.scope === null && !isBuiltIn(name.name))
      .map(({ name, formula, visible }) => ({ name, formula, visible })),
    activeSheet: sheets[active]!.id,
    selection: read[active]!.selection,
    settings: settings ?? {},
    ...(dates1904 ? { dates1904 } : {}),
    ...(sheets.some(({ id }) => (sheetIdOf(id) ?? 0) >= lastSheet) ? {} : { lastSheet }),
  };
}

/** The worksheet that was active; if that was a chart sheet or is hidden, the first that can be seen. */
function activeIndex(root: XmlElement, entries: readonly SheetEntry[], sheets: readonly SheetState[]): number {
  const tab = Number(attribute(descend(root, "bookViews", "workbookView"), "activeTab") ?? 0);
  const name = attribute(childrenOf(child(root, "sheets"), "sheet")[tab], "name");
  const found = entries.findIndex((entry) => entry.name === name);
  if (found >= 0 && sheets[found]!.visibility === "Visible") return found;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visibility === "Visible"),
  );
}
