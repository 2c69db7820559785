import { zipSync, type Unzipped } from "fflate";
import { cellAt, cellKey, type CellState, emptySheet, type SheetState, type WorkbookState } from "../../workbook";
import { cutSheet } from "../read/cells";
import { paletteOf } from "../text/colors";
import { isSame } from "../package/compare";
import { engine, must } from "../package/engine";
import { FileError } from "../package/errors";
import { putText, removePart, removeUnreachable, textOf } from "../package/package-edit";
import { partsOf, unzip } from "../package/parts";
import { rowHeights } from "../text/row-heights";
import { dimensionOf, putCells } from "./save-cells";
import { reserveCharts, saveCharts } from "./save-charts";
import { putColumns } from "./save-columns";
import { saveLayout } from "./save-layout";
import { packageFor, withSheetsOf } from "./save-package";
import { DynamicArrays } from "./save-metadata";
import { saveSettings } from "./save-settings";
import { arrangeSheets } from "./save-sheets";
import { QuotePrefixes, styleBook, type StyleBook } from "./save-styles";
import { reserveTables, saveTables } from "./save-tables";
import { selectSheet, withId } from "./save-views";
import { setAttribute, sheetNumbers, workbookXml, type SheetNumbers } from "./save-workbook-part";
import type { SheetChange } from "./sheet-change";
import { spread } from "../text/spills";
import { headingOf } from "./table-xml";
import { sheetEntries, workbookPath } from "../read/workbook-part";
import { child, parseXml, relationId } from "../package/xml";

/** What a file was opened as. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
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
    const source = change.isNew ? null : package_;
    collectCells(change, styles, (keys) => (source === null ? new Map() : source.styleIndexes(was, keys)));
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
      : [{ was: inFile(base), now: inFile(sheet), isNew: was === undefined, cells: new Map() }];
  });
}

function inFile(sheet: SheetState): SheetState {
  return { ...sheet, cells: spread(sheet.cells) };
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
  const arrays = new DynamicArrays(files, path);
  let cellsChanged = false;

  for (const change of changes) {
    const { was, now: sheet, cells } = change;
    const { part } = entries.get(sheet.name)!;
    let xml = textOf(files, part);
    if (cells.size > 0) {
      cellsChanged = true;
      const rows = new Set([...cells.keys()].map((key) => cellAt(key).row));
      xml = putCells(
        xml,
        cells,
        (key) => sheet.cells.get(key),
        (style) => quotes.of(style),
        arrays,
        rowHeights(sheet, rows),
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
  if (before?.sheets.some((sheet) => !now.sheets.some((one) => one.id === sheet.id)) === true) removeUnreachable(files);
  const chain = relations.find((relation) => relation.type === "calcChain")?.target;
  if (cellsChanged && chain !== undefined) removePart(files, chain, path);
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
