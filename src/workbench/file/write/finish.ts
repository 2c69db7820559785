import type { Unzipped } from "fflate";
import { cellAt, type WorkbookState } from "../../workbook";
import { editXml, removePart, removeUnreachable } from "../package/package-edit";
import { partsOf } from "../package/parts";
import { openSheet, sheetXml } from "../package/sheet-part";
import { attribute, child, descend } from "../package/xml";
import { remove, setAttribute, xmlOf } from "../package/xml-edit";
import { decodeXml } from "../package/xml-text";
import { sheetEntries, workbookPath } from "../read/workbook-part";
import { paletteOf } from "../text/colors";
import { rowHeights } from "../text/row-heights";
import type { SheetChange } from "./parts/change";
import { dimensionOf, putCells } from "./parts/cells";
import { saveCharts } from "./drawings/charts";
import { putColumns, putOutline } from "./parts/columns";
import { orderFonts } from "./styles/fonts";
import { DynamicArrays } from "./parts/dynamic-arrays";
import { QuotePrefixes } from "./styles/quote-prefixes";
import { putPages } from "./parts/pages";
import { saveSettings } from "./parts/settings";
import { addDrawing, saveShapes } from "./drawings/shapes";
import type { SheetNumbers } from "./parts/sheet-numbers";
import { saveTables } from "./parts/tables";
import { putId, selectSheet } from "./parts/views";
import { finishWorkbook } from "./parts/workbook-part";

/** Puts into the package that excelize wrote what excelize cannot: cells, charts, tables, columns, views, names, settings. */
export function finish(
  files: Unzipped,
  before: WorkbookState | null,
  now: WorkbookState,
  changes: readonly SheetChange[],
  numbers: SheetNumbers,
): void {
  const parts = partsOf(files);
  const path = parts.find(workbookPath(parts))!;
  const relations = parts.relations(path);
  const targetOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  const entries = new Map(sheetEntries(parts, path, parts.xml(path)!).map((entry) => [entry.name, entry]));
  const themePath = targetOf("theme");
  const stylesPath = targetOf("styles") ?? "xl/styles.xml";
  const styles = parts.xml(stylesPath);
  const palette = paletteOf(themePath === undefined ? undefined : parts.xml(themePath), styles);
  const quotes = new QuotePrefixes(styles);
  const writer = { quoted: (style: number) => quotes.of(style), arrays: new DynamicArrays(files, path) };

  for (const change of changes) {
    const { was, now: sheet, cells } = change;
    const { part } = entries.get(sheet.name)!;
    const opened = openSheet(decodeXml(files[part]!), part);
    const { root } = opened;
    let { rows } = opened;
    if (cells.size > 0) {
      const estimated = rowHeights(sheet, new Set([...cells.keys()].map((key) => cellAt(key).row)));
      const heights = new Map([...estimated, ...(sheet.rowHeights ?? [])]);
      rows = putCells(rows, part, cells, (key) => sheet.cells.get(key), writer, heights);
      const dimension = child(root, "dimension");
      if (dimension !== undefined) setAttribute(dimension, "ref", dimensionOf(sheet.cells.keys()));
    }
    putColumns(root, was, sheet);
    putOutline(root, was, sheet);
    putPages(root, was, sheet);
    if (sheet.filter === null && was.filter !== null) remove(child(root, "autoFilter"));
    if (sheet.tabColor === null) remove(descend(root, "sheetPr", "tabColor"));
    if (numbers.of.get(sheet.id)?.stated === true) putId(root, sheet.id);
    const isDrawn = sheet.shapes.some(({ id }) => !was.shapes.some((shape) => shape.id === id));
    const drawing = attribute(child(root, "drawing"), "r:id") ?? (isDrawn ? addDrawing(files, part, root) : undefined);
    if (root.changed || rows !== opened.rows) files[part] = new TextEncoder().encode(sheetXml(opened, rows));
    saveTables(files, parts, part, change);
    const target = parts.relations(part).find((relation) => relation.id === drawing)?.target;
    if (target === undefined) continue;
    saveCharts(files, parts, target, palette, was, sheet, now);
    saveShapes(files, target, was, sheet);
  }
  if (changes.length > 0) orderFonts(styles);
  if (styles?.changed === true) files[stylesPath] = new TextEncoder().encode(xmlOf(styles));
  const cellsChanged = changes.some(({ cells }) => cells.size > 0);
  selectSheet(files, entries, before, now);
  editXml(files, path, (root) => finishWorkbook(root, before, now, numbers, cellsChanged));
  saveSettings(files, parts, path, before, now);
  if (before?.sheets.some((sheet) => !now.sheets.some((one) => one.id === sheet.id)) === true) removeUnreachable(files);
  const chain = targetOf("calcChain");
  if (cellsChanged && chain !== undefined) removePart(files, chain, path);
}
