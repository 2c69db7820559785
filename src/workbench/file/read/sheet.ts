import type { Area, ConditionalFormatState, NameState, SheetState, TableState } from "../../workbook";
import { parseArea } from "../../../cells/a1";
import { areasOf } from "../text/references";
import { openSheet } from "../package/sheet-part";
import { readRows } from "./cells";
import { pageOf } from "./page";
import { readCharts } from "./charts";
import { readColumns } from "./around/columns";
import { readHyperlinks } from "./around/hyperlinks";
import { relationsOf, take, targetOf, type Relations } from "./around/relations";
import { readValidations } from "./around/validations";
import { readShapes, type CellSizes } from "./shapes";
import { colorOf, type Palette } from "../text/colors";
import { damaged } from "../package/errors";
import { stripPrefixes } from "../text/formulas";
import type { Parts } from "../package/parts";
import type { Styles } from "./styles";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly parts: Parts;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly palette: Palette;
  readonly dates1904: boolean;
  /** The parts of sheets that were read, which no other sheet has. */
  readonly taken: Set<string>;
}

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetState["visibility"];
  readonly part: string;
  readonly names: readonly NameState[];
  /** The formula of Print_Titles, without "="; null if the sheet has none. */
  readonly printTitles: string | null;
  /** That of Print_Area, likewise. */
  readonly printArea: string | null;
}

/** A sheet, and the uid and selection that its part holds. */
export interface ReadSheet {
  readonly sheet: Omit<SheetState, "id">;
  readonly uid: string | null;
  readonly selection: string | null;
}

/** Reads a worksheet part and the parts that belong to it. */
export function readSheet(entry: SheetEntry, context: SheetContext): ReadSheet {
  const { parts, styles, palette } = context;
  const xml = parts.text(entry.part);
  if (xml === undefined) throw damaged(`the sheet "${entry.name}" is missing from it`);
  take(entry.part, context.taken);
  const opened = openSheet(xml, entry.part);
  const { root } = opened;
  if (childrenOf(root, "sheetData").length > 1) throw damaged(`${entry.part} has its rows twice`);
  const relations = relationsOf(entry.part, parts);
  const rows = readRows(opened, {
    strings: context.strings,
    styles: styles.cells,
    dates1904: context.dates1904,
    part: entry.part,
  });
  const properties = child(root, "sheetPr");
  const view = descend(root, "sheetViews", "sheetView");
  const columns = readColumns(root, entry.part);
  const drawing = targetOf(attribute(child(root, "drawing"), "r:id"), relations);
  if (drawing !== undefined) take(drawing, context.taken);
  const filterArea = parseArea(attribute(child(root, "autoFilter"), "ref") ?? "");
  const sheet: Omit<SheetState, "id"> = {
    name: entry.name,
    visibility: entry.visibility,
    protected: flag(child(root, "sheetProtection"), "sheet"),
    cells: rows.cells,
    merges: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(
      (m) => parseArea(attribute(m, "ref") ?? "") ?? [],
    ),
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    rowLevels: rows.levels,
    columnLevels: columns.levels,
    filter:
      filterArea === null
        ? null
        : { area: filterArea, hides: rows.hidden.some((row) => isBelowHeader(filterArea, row)) },
    columnWidths: columns.widths,
    frozen: frozenOf(view),
    tables: readTables(root, relations, context),
    charts: drawing === undefined ? [] : readCharts(parts, drawing, palette).map((placed) => placed.chart),
    shapes: drawing === undefined ? [] : readShapes(parts, drawing, palette, sizesOf(columns.widths)),
    names: entry.names,
    hyperlinks: readHyperlinks(root, relations),
    conditionalFormats: readConditionalFormats(root, styles, palette),
    validations: readValidations(root),
    tabColor: colorOf(child(properties, "tabColor"), palette),
    gridlines: flag(view, "showGridLines", true),
    page: pageOf(root, entry),
  };
  return { sheet, uid: attribute(root, "xr:uid") ?? null, selection: selectionOf(view) };
}

/** Rows are taken for as high as those that nobody changed. */
function sizesOf(widths: ReadonlyMap<number, number>): CellSizes {
  return { width: (column) => (widths.get(column) ?? 9.140625) * 5.25, height: () => 15 };
}

function isBelowHeader(area: Area, row: number): boolean {
  return row > area.row && row < area.row + area.rows;
}

function frozenOf(view: XmlElement | undefined): SheetState["frozen"] {
  const pane = child(view, "pane");
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return null;
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}

/** The selection of the pane that is active. */
function selectionOf(view: XmlElement | undefined): string | null {
  const active = attribute(child(view, "pane"), "activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const selection = selections.find((s) => (attribute(s, "pane") ?? "topLeft") === active) ?? selections[0];
  return attribute(selection, "sqref") ?? attribute(selection, "activeCell") ?? null;
}

function readTables(root: XmlElement, relations: Relations, context: SheetContext): TableState[] {
  return childrenOf(child(root, "tableParts"), "tablePart").flatMap((reference) => {
    const path = targetOf(attribute(reference, "r:id"), relations);
    if (path !== undefined) take(path, context.taken);
    const table = path === undefined ? undefined : context.parts.xml(path);
    const area = parseArea(attribute(table, "ref") ?? "");
    if (table === undefined || area === null) return [];
    const style = child(table, "tableStyleInfo");
    return {
      name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
      area,
      style: attribute(style, "name") ?? null,
      filterButton: child(table, "autoFilter") !== undefined,
      bandedRows: flag(style, "showRowStripes"),
    };
  });
}

function readConditionalFormats(root: XmlElement, styles: Styles, palette: Palette): ConditionalFormatState[] {
  const found: ConditionalFormatState[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const areas = areasOf(attribute(block, "sqref") ?? "");
    for (const rule of childrenOf(block, "cfRule")) {
      const type = attribute(rule, "type");
      for (const area of areas) {
        if (type === "colorScale") {
          const colors = childrenOf(child(rule, "colorScale"), "color").map(
            (color) => colorOf(color, palette) ?? "#000000",
          );
          found.push({ kind: "colorScale", area, colors });
        } else if (type === "expression") {
          const look = styles.differences[Number(attribute(rule, "dxfId") ?? -1)];
          found.push({
            kind: "custom",
            area,
            formula: `=${stripPrefixes(child(rule, "formula")?.text ?? "")}`,
            fill: look?.fill ?? null,
            fontColor: look?.fontColor ?? null,
            bold: look?.bold ?? false,
          });
        }
      }
    }
  }
  return found;
}
