import { zipSync, type Unzipped } from "fflate";
import { cellKey, type CellState, type SheetState, type WorkbookState } from "../workbook";
import { areaName } from "./a1";
import { cutSheet, readStyleIndexes } from "./cells";
import { paletteOf } from "./colors";
import { isSame } from "./compare";
import { emptySheet } from "./csv";
import { engine, must, type Book } from "./engine";
import { FileError } from "./errors";
import {
  addRelation,
  plainXml,
  putText,
  removePart,
  removeUnreachable,
  textOf,
  withRelativeTargets,
} from "./package-edit";
import { partsOf, unzip, type Parts } from "./parts";
import { dimensionOf, putCells, type CellChange } from "./save-cells";
import { reserveCharts, saveCharts } from "./save-charts";
import { putColumns } from "./save-columns";
import { saveLayout } from "./save-layout";
import { QuotePrefixes, styleBook, type StyleBook } from "./save-styles";
import { setAttribute, sheetNumbers, workbookXml, type SheetNumbers } from "./save-workbook-part";
import { readSettings, settingsXml } from "./settings";
import { headingOf, tableXml } from "./table-xml";
import { sheetEntries, workbookPath } from "./workbook-part";
import { attribute, child, childrenOf, parseXml, relationId } from "./xml";

/** What a file was opened as. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
}

/** A sheet before and after; `was` bears the new name already. */
interface SheetChange {
  readonly was: SheetState;
  readonly now: SheetState;
  readonly isNew: boolean;
  readonly cells: Map<number, CellChange>;
}

/**
 * The file with everything in which `now` differs from what was opened. excelize makes sheets, styles, tables, layout and
 * the package around them; cells, charts and the list of sheets are then put in as text, since excelize cannot store
 * computed values, exact chart places, hidden names or sheet ids. Sheets that do not change never pass through it.
 */
export async function saveWorkbook(opened: OpenedFile | null, now: WorkbookState): Promise<Uint8Array> {
  check(now);
  const before = opened?.state ?? null;
  const changes = sheetChanges(before, now);
  const excelize = await engine();
  const package_ = opened === null ? null : packageFor(opened, now, changes);
  const book = must(
    package_ === null ? excelize.NewFile() : excelize.OpenReader(zipSync(package_.forEngine, { level: 0 }), LIMITS),
    "opening the file",
  );
  arrangeSheets(book, before, now);
  const styles = styleBook(book);
  for (const change of changes) {
    const { was, now: sheet } = change;
    saveLayout(book, was, sheet, styles);
    reserveTables(book, change);
    reserveCharts(book, was, sheet, excelize.Col);
    const inFile = change.isNew ? null : package_;
    collectCells(change, styles, (keys) => (inFile === null ? new Map() : inFile.styleIndexes(was, keys)));
  }
  const written = must(book.WriteToBuffer(), "writing the file").buffer as Uint8Array;
  const files = unzip(new Uint8Array(written));
  if (package_ !== null) {
    for (const name of Object.keys(package_.fillers)) delete files[name];
    Object.assign(files, package_.untouched);
    const path = workbookPath(partsOf(files));
    putText(files, path, withSheetsOf(package_.workbook, textOf(files, path)));
  }
  const numbers = sheetNumbers(package_?.sheetIds ?? new Map(), before, now);
  finish(files, before, now, changes, numbers);
  if (opened === null) putText(files, "docProps/core.xml", CORE_PROPERTIES);
  putText(files, "[Content_Types].xml", withSortedDefaults(textOf(files, "[Content_Types].xml")));
  return zip(files);
}

/** Worksheets over 16 MB would otherwise go to a disk that is not there. */
const LIMITS = { UnzipSizeLimit: 4_000_000_000, UnzipXMLSizeLimit: 2_000_000_000 };

function check(now: WorkbookState): void {
  const names = new Set<string>();
  for (const sheet of now.sheets) {
    const name = sheet.name.toLowerCase();
    if (names.has(name)) throw new FileError("cannot-save", `Two sheets are called "${sheet.name}".`);
    names.add(name);
    if (!/^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(sheet.id)) {
      throw new FileError("cannot-save", `The sheet "${sheet.name}" has an id that no file can hold: ${sheet.id}.`);
    }
  }
  if (!now.sheets.some((sheet) => sheet.visibility === "Visible")) {
    throw new FileError("cannot-save", "A workbook must have at least one visible sheet.");
  }
}

/** The sheets that differ, visibility, names and place in the order aside: those the workbook part holds. */
function sheetChanges(before: WorkbookState | null, now: WorkbookState): SheetChange[] {
  const old = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]) ?? []);
  return now.sheets.flatMap((sheet) => {
    const was = old.get(sheet.id);
    const base = was === undefined ? emptySheet(sheet.id, sheet.name) : { ...was, name: sheet.name };
    const inPart = {
      ...sheet,
      names: base.names,
      visibility: base.visibility,
      page: { ...sheet.page, titleRows: base.page.titleRows },
    };
    return was !== undefined && isSame(base, inPart)
      ? []
      : [{ was: base, now: sheet, isNew: was === undefined, cells: new Map() }];
  });
}

interface Package {
  /** What excelize gets: the file, with empty parts instead of sheets that do not change and of the shared strings. */
  readonly forEngine: Unzipped;
  /** Parts that are there only to be counted (see fillersFor). */
  readonly fillers: Unzipped;
  /** The workbook part of the file. */
  readonly workbook: string;
  /** What those parts really hold. */
  readonly untouched: Unzipped;
  /** The sheetIds in the file, by the sheets' names. */
  readonly sheetIds: ReadonlyMap<string, number>;
  /** The style numbers that cells have in the file. */
  styleIndexes(sheet: SheetState, keys: ReadonlySet<number>): Map<number, number>;
}

const EMPTY_SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;
const EMPTY_STRINGS = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>`;

function packageFor(opened: OpenedFile, now: WorkbookState, changes: readonly SheetChange[]): Package {
  const original = unzip(opened.bytes);
  const files = withRelativeTargets(original) ?? original;
  const parts = partsOf(files);
  const path = workbookPath(parts);
  const root = parts.xml(path)!;
  const entries = sheetEntries(parts, path, root);
  const changed = new Set(changes.map((change) => change.now.id));
  const kept = new Set(now.sheets.map((sheet) => sheet.id));
  const fillers = fillersFor(Object.keys(files));
  const forEngine: Unzipped = { ...files, ...fillers };
  const untouched: Unzipped = {};
  const setAside = (part: string, stub: string): void => {
    const name = Object.keys(files).find((one) => one.toLowerCase() === part.toLowerCase());
    if (name === undefined) return;
    untouched[name] = files[name]!;
    putText(forEngine, name, stub);
  };
  const plain = [path, ...entries.map((entry) => entry.part), ...parts.relations(path).map((one) => one.target)];
  for (const name of new Set(plain)) {
    if (files[name] !== undefined) forEngine[name] = plainXml(files[name]);
  }
  // A strict file becomes a transitional one in excelize, all of its parts together.
  if (!/purl\.oclc\.org\/ooxml/.test(attribute(root, "xmlns") ?? textOf(files, path).slice(0, 2000))) {
    entries.forEach((entry, i) => {
      const id = opened.state.sheets[i]?.id ?? "";
      if (kept.has(id) && !changed.has(id)) setAside(entry.part, EMPTY_SHEET);
    });
    const strings = parts.relations(path).find((relation) => relation.type === "sharedStrings");
    if (strings !== undefined) setAside(strings.target, EMPTY_STRINGS);
    // excelize would write the theme anew, without what it does not know of it.
    const theme = parts.relations(path).find((relation) => relation.type === "theme");
    if (theme !== undefined && files[theme.target] !== undefined) untouched[theme.target] = files[theme.target]!;
  }
  const styleIndexes = (sheet: SheetState, keys: ReadonlySet<number>): Map<number, number> => {
    const entry = entries[opened.state.sheets.findIndex((one) => one.id === sheet.id)];
    const xml = entry === undefined ? undefined : parts.text(entry.part);
    return xml === undefined || keys.size === 0 ? new Map() : readStyleIndexes(cutSheet(xml, entry!.part), keys);
  };
  const listed = childrenOf(child(root, "sheets"), "sheet");
  const sheetIds = new Map(listed.map((one) => [attribute(one, "name") ?? "", Number(attribute(one, "sheetId"))]));
  const workbook = Object.keys(files).find((one) => one.toLowerCase() === path.toLowerCase())!;
  putText(
    forEngine,
    workbook,
    withRoomForParts(textOf(forEngine, workbook), Object.keys(files), [...sheetIds.values()]),
  );
  return { forEngine, fillers, untouched, workbook: textOf(forEngine, workbook), sheetIds, styleIndexes };
}

/**
 * The workbook part with a last sheetId so high that excelize, which names new parts after the next one, does not write
 * over a part of the file. The real numbers are put back at the end.
 */
function withRoomForParts(workbook: string, names: readonly string[], sheetIds: readonly number[]): string {
  const parts = names.map((name) => Number(/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
  const highest = [...parts, ...sheetIds].reduce((a, b) => Math.max(a, b), 0);
  let rest = sheetIds.length;
  return workbook.replace(/(<(?:[\w.-]+:)?sheet\s[^>]*?\bsheetId=")\d+"/g, (whole, head: string) =>
    --rest === 0 ? `${head}${highest}"` : whole,
  );
}

/**
 * Parts for the gaps in the numbers of drawings, charts and tables: excelize counts those that there are and takes the next
 * number for a new one, and would write over a part wherever a number is left out.
 */
function fillersFor(names: readonly string[]): Unzipped {
  const fillers: Unzipped = {};
  for (const kind of ["xl/drawings/drawing", "xl/charts/chart", "xl/tables/table"]) {
    const numbers = names.flatMap((name) =>
      name.startsWith(kind) ? Number(/^(\d+)\.xml$/.exec(name.slice(kind.length))?.[1] ?? 0) : [],
    );
    const highest = numbers.reduce((a, b) => Math.max(a, b), 0);
    for (let n = 1; n < highest; n++) {
      if (!numbers.includes(n)) fillers[`${kind}${n}.xml`] = new TextEncoder().encode("<filler/>");
    }
  }
  return fillers;
}

/**
 * The file's own workbook part with the sheets and names that excelize lists, so that nothing else in it is lost; if its
 * names are spelt in another way than excelize's, excelize's part.
 */
function withSheetsOf(own: string, written: string): string {
  const spelling =
    /<workbook\b[^>]*\sxmlns:r="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships"/;
  const sheets = /<sheets>[\s\S]*?<\/sheets>/;
  const names = /<definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/;
  const list = sheets.exec(written)?.[0];
  if (!spelling.test(own) || !sheets.test(own) || list === undefined || /<!--|<!\[CDATA/.test(own)) return written;
  const newNames = names.exec(written)?.[0] ?? "";
  const without = own.replace(names, "");
  return without.replace(sheets, () => list + newNames);
}

/** Adds, removes, renames and orders the sheets of the book. */
function arrangeSheets(book: Book, before: WorkbookState | null, now: WorkbookState): void {
  const old = before?.sheets ?? [emptySheet("", "Sheet1")];
  const byId = new Map(now.sheets.map((sheet) => [sheet.id, sheet]));
  const oldIds = new Set(old.map((sheet) => sheet.id));
  const oldNames = new Set(old.map((sheet) => sheet.name.toLowerCase()));
  const current = new Map(old.map((sheet) => [sheet.id, sheet.name]));
  // A name that somebody still bears must first become free.
  let n = 0;
  for (const sheet of old) {
    const wanted = now.sheets.find((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
    if (wanted === undefined || wanted.id === sheet.id) continue;
    do n++;
    while (oldNames.has(`~hvm ${n}`));
    must(book.SetSheetName(sheet.name, `~hvm ${n}`), `renaming "${sheet.name}"`);
    current.set(sheet.id, `~hvm ${n}`);
  }
  for (const sheet of now.sheets) if (!oldIds.has(sheet.id)) must(book.NewSheet(sheet.name), `adding "${sheet.name}"`);
  for (const sheet of old) {
    const name = current.get(sheet.id)!;
    const wanted = byId.get(sheet.id);
    if (wanted === undefined) must(book.DeleteSheet(name), `removing "${sheet.name}"`);
    else if (wanted.name !== name) must(book.SetSheetName(name, wanted.name), `renaming "${sheet.name}"`);
  }
  const names = new Set(now.sheets.map((sheet) => sheet.name));
  const order = book.GetSheetList().list.filter((name) => names.has(name));
  // From the last to the first, each before its follower, where that is not so yet.
  for (let i = now.sheets.length - 2; i >= 0; i--) {
    const name = now.sheets[i]!.name;
    const next = now.sheets[i + 1]!.name;
    if (order.indexOf(name) === order.indexOf(next) - 1) continue;
    must(book.MoveSheet(name, next), `moving "${name}"`);
    order.splice(order.indexOf(name), 1);
    order.splice(order.indexOf(next), 0, name);
  }
}

/** Has excelize make and remove table parts; what new and changed ones say is written by `finish`. */
function reserveTables(book: Book, { was, now }: SheetChange): void {
  for (const table of was.tables) {
    if (!now.tables.some((one) => one.name === table.name)) must(book.DeleteTable(table.name), "removing a table");
  }
  for (const table of now.tables) {
    if (was.tables.some((one) => one.name === table.name)) continue;
    must(
      book.AddTable(now.name, { Range: areaName(table.area), Name: table.name }),
      `adding the table "${table.name}"`,
    );
  }
}

/** The cells that differ, with the numbers of their styles where those differ. */
function collectCells(
  { was, now, cells }: SheetChange,
  styles: StyleBook,
  styleIndexes: (keys: ReadonlySet<number>) => Map<number, number>,
): void {
  const restyled = new Set<number>();
  for (const [key, cell] of now.cells) {
    const old = was.cells.get(key);
    if (isSame(old, cell)) continue;
    const isStyleKept = isSame(old?.style, cell.style);
    if (!isStyleKept && old?.style !== undefined) restyled.add(key);
    cells.set(key, { cell, style: isStyleKept ? null : styles.index(cell.style, 0) });
  }
  for (const key of was.cells.keys()) if (!now.cells.has(key)) cells.set(key, { cell: null, style: 0 });
  for (const [key, base] of styleIndexes(restyled)) {
    const cell = now.cells.get(key)!;
    cells.set(key, { cell, style: styles.index(cell.style, base) });
  }
  // A new table's headings must be there, as text: excelize puts some of its own where a cell is blank.
  for (const table of now.tables) {
    if (was.tables.some((one) => isSame(one, table))) continue;
    for (let i = 0; i < table.area.columns; i++) {
      const key = cellKey(table.area.row, table.area.column + i);
      const cell: CellState = { ...now.cells.get(key), value: headingOf(now, table, i) };
      cells.set(key, { cell, style: cells.get(key)?.style ?? null });
    }
  }
}

/** Puts into the written package what excelize cannot. */
function finish(
  files: Unzipped,
  before: WorkbookState | null,
  now: WorkbookState,
  changes: readonly SheetChange[],
  numbers: SheetNumbers,
): void {
  const parts = partsOf(files);
  const path = workbookPath(parts);
  const relations = parts.relations(path);
  const root = parts.xml(path)!;
  const entries = new Map(sheetEntries(parts, path, root).map((entry) => [entry.name, entry]));
  const stylesPath = relations.find((relation) => relation.type === "styles")?.target ?? "xl/styles.xml";
  const themePath = relations.find((relation) => relation.type === "theme")?.target;
  const palette = paletteOf(themePath === undefined ? undefined : parts.xml(themePath), parts.xml(stylesPath));
  const quotes = new QuotePrefixes(textOf(files, stylesPath));
  let cellsChanged = false;

  for (const change of changes) {
    const { was, now: sheet, cells } = change;
    const { part } = entries.get(sheet.name)!;
    let xml = textOf(files, part);
    if (cells.size > 0) {
      cellsChanged = true;
      xml = putCells(
        xml,
        cells,
        (key) => sheet.cells.get(key),
        (style) => quotes.of(style),
      );
      xml = setAttribute(xml, "dimension", "ref", dimensionOf(sheet.cells.keys()));
    }
    xml = putColumns(xml, was, sheet);
    if (sheet.filter === null && was.filter !== null) {
      xml = xml.replace(/<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/, "");
    }
    if (sheet.tabColor === null) xml = xml.replace(/<tabColor\b[^>]*?(?:\/>|><\/tabColor>)/, "");
    if (numbers.of.get(sheet.id)?.stated === true) xml = withId(xml, sheet.id);
    putText(files, part, xml);
    saveTables(files, parts, part, change);
    const reference = relationId(child(parseXml(cutSheet(xml, part).frame, part), "drawing"));
    const drawing = parts.relations(part).find((relation) => relation.id === reference)?.target;
    if (drawing !== undefined) saveCharts(files, parts, drawing, palette, was, sheet, now);
  }
  putText(files, stylesPath, quotes.xml());
  selectSheet(files, entries, before, now);
  putText(files, path, workbookXml(textOf(files, path), before, now, numbers, cellsChanged));
  saveSettings(files, parts, path, before, now);
  if (before?.sheets.some((sheet) => !idsOf(now).has(sheet.id)) === true) removeUnreachable(files);
  const chain = relations.find((relation) => relation.type === "calcChain")?.target;
  if (cellsChanged && chain !== undefined) removePart(files, chain, path);
}

function idsOf(state: WorkbookState): ReadonlySet<string> {
  return new Set(state.sheets.map((sheet) => sheet.id));
}

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The sheet part with its id as xr:uid. */
function withId(xml: string, id: string): string {
  const root = /<worksheet\b[^>]*>/.exec(xml)?.[0] ?? "";
  const without = root.replace(/ xr:uid="[^"]*"/, "");
  let next = without.slice(0, -1);
  if (!next.includes("xmlns:xr=")) next += ` xmlns:xr="${REVISION}"`;
  if (!next.includes("xmlns:mc=")) next += ` xmlns:mc="${COMPATIBILITY}"`;
  if (!/ mc:Ignorable="[^"]*\bxr\b/.test(next)) {
    next = next.includes("mc:Ignorable=")
      ? next.replace(/ mc:Ignorable="/, ' mc:Ignorable="xr ')
      : `${next} mc:Ignorable="xr"`;
  }
  return xml.replace(root, () => `${next} xr:uid="${id}">`);
}

function saveTables(files: Unzipped, parts: Parts, part: string, { was, now, cells }: SheetChange): void {
  const idOf = (text: string): number => Number(/<(?:[\w.-]+:)?table\b[^>]*?\sid="(\d+)"/.exec(text)?.[1] ?? 0);
  for (const relation of parts.relations(part)) {
    if (relation.type !== "table") continue;
    const root = parts.xml(relation.target);
    const table = now.tables.find((one) => one.name === attribute(root, "displayName"));
    if (table === undefined) continue;
    const old = was.tables.find((one) => one.name === table.name);
    const headings = Array.from({ length: table.area.columns }, (_, i) =>
      cellKey(table.area.row, table.area.column + i),
    );
    if (isSame(old, table) && !headings.some((key) => cells.has(key))) continue;
    const others = Object.keys(files).filter((name) => name.startsWith("xl/tables/") && name !== relation.target);
    const ids = others.map((name) => idOf(textOf(files, name)));
    let tableId = Number(attribute(root, "id"));
    while (ids.includes(tableId)) tableId++;
    putText(files, relation.target, tableXml(tableId, table, now));
  }
}

/** Marks the active sheet's tab and selection in the sheets' parts; the others' tabs must not be marked. */
function selectSheet(
  files: Unzipped,
  entries: ReadonlyMap<string, { readonly part: string }>,
  before: WorkbookState | null,
  now: WorkbookState,
): void {
  for (const sheet of now.sheets) {
    const { part } = entries.get(sheet.name)!;
    const bytes = files[part]!;
    // Views stand at the beginning; a sheet of 35 MB need not be read to its end.
    const size = Math.min(bytes.length, 65536);
    const head = byteString(bytes.subarray(0, size));
    const isActive = sheet.id === now.activeSheet;
    // Where it is active as before, its mark is left as it is, so that a sheet that did not change stays as it was.
    const isSettled = before?.activeSheet === now.activeSheet && before.sheets.some((one) => one.id === sheet.id);
    const view = /<(?:[\w.-]+:)?sheetView\b[^>]*>/.exec(head)?.[0];
    const isMarked = view !== undefined && /\stabSelected="(?:1|true)"/.test(view);
    let next = head;
    if (!isSettled && view !== undefined && isMarked !== isActive) {
      next = setAttribute(head, "sheetView", "tabSelected", isActive ? "1" : "0");
    } else if (!isSettled && view === undefined && isActive) {
      const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
      next = head.replace(/(?=<(?:sheetFormatPr|cols|sheetData)\b)/, views);
    }
    if (isActive && now.selection !== null && !(isSettled && before.selection === now.selection)) {
      next = withSelection(next, now.selection);
    }
    if (next === head) continue;
    const start = Uint8Array.from(next, (c) => c.charCodeAt(0));
    const joined = new Uint8Array(start.length + bytes.length - size);
    joined.set(start);
    joined.set(bytes.subarray(size), start.length);
    files[part] = joined;
  }
}

/** A character for each byte, so that cutting in the middle of one loses nothing. */
function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** The part with the selection of the active pane. */
function withSelection(xml: string, selection: string): string {
  const match = /<((?:[\w.-]+:)?)sheetView\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1sheetView>)/.exec(xml);
  if (match === null) return xml;
  const [whole, prefix, attributes, body = ""] = match;
  const pane = /\bactivePane="(\w+)"/.exec(body)?.[1];
  const inPane = pane === undefined || pane === "topLeft" ? "" : ` pane="${pane}"`;
  const first = selection.split(/[\s,]/)[0]!.split(":")[0]!.replace(/\$/g, "");
  const element = `<${prefix}selection${inPane} activeCell="${first}" sqref="${selection.replace(/\$/g, "").replace(/,/g, " ")}"/>`;
  const others = body.replace(
    new RegExp(`<${prefix}selection\\b([^>]*?)(?:/>|></${prefix}selection>)`, "g"),
    (one, inside: string) => {
      const of = /\bpane="(\w+)"/.exec(inside)?.[1] ?? "topLeft";
      return of === (pane ?? "topLeft") ? "" : one;
    },
  );
  const views = others.replace(/(<(?:[\w.-]+:)?(?:pivotSelection|extLst)\b[\s\S]*)?$/, (rest) => element + rest);
  return xml.replace(whole, () => `<${prefix}sheetView${attributes}>${views}</${prefix}sheetView>`);
}

function saveSettings(
  files: Unzipped,
  parts: Parts,
  path: string,
  before: WorkbookState | null,
  now: WorkbookState,
): void {
  if (isSame(before?.settings ?? {}, now.settings)) return;
  const old = parts
    .relations(path)
    .find(
      (relation) => relation.type === "customXml" && !relation.external && readSettings(parts.xml(relation.target)),
    );
  if (Object.keys(now.settings).length === 0) {
    if (old !== undefined) removePart(files, old.target, path);
    return;
  }
  let target = old?.target;
  if (target === undefined) {
    let n = 1;
    while (files[`customXml/item${n}.xml`] !== undefined) n++;
    target = `customXml/item${n}.xml`;
    const depth = path.split("/").length - 1;
    addRelation(files, path, "customXml", "../".repeat(depth) + target);
  }
  putText(files, target, settingsXml(now.settings));
}

const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>HVM for Excel</dc:creator></cp:coreProperties>';

/** excelize lists the types of pictures in another order each time. */
function withSortedDefaults(types: string): string {
  const defaults: string[] = [];
  const rest = types.replace(/<Default\b[^>]*?(?:\/>|><\/Default>)/g, (element) => {
    defaults.push(element);
    return "";
  });
  return rest.replace(/<Types\b[^>]*>/, (root) => root + defaults.sort().join(""));
}

/** The archive: the same bytes for the same files, whenever it is made. */
function zip(files: Unzipped): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const names = Object.keys(files)
    .filter((name) => !first.includes(name))
    .sort();
  const ordered = Object.fromEntries([...first, ...names].map((name) => [name, files[name]!]));
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 2) });
}
