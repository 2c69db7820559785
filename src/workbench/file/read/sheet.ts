import { COLUMNS } from "../../../cells/area";
import type { Area, ConditionalFormatState, Hyperlink, NameState, SheetState, TableState } from "../../workbook";
import { cellKey } from "../../workbook";
import { parseArea } from "../../../cells/a1";
import { areasOf } from "../text/references";
import { openSheet } from "../package/sheet-part";
import { readRows } from "./cells";
import { pageOf } from "./page";
import { readCharts } from "./charts";
import { readValidations } from "./validations";
import { readShapes, type CellSizes } from "./shapes";
import { colorOf, type Palette } from "../text/colors";
import { damaged } from "../package/errors";
import { stripPrefixes } from "../text/formulas";
import type { Parts, Relation } from "../package/parts";
import type { Styles } from "./styles";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly parts: Parts;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly palette: Palette;
  readonly dates1904: boolean;
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
  const opened = openSheet(xml, entry.part);
  const { root } = opened;
  const relations = parts.relations(entry.part);
  const rows = readRows(opened, {
    strings: context.strings,
    styles: styles.cells,
    dates1904: context.dates1904,
    part: entry.part,
  });
  const properties = child(root, "sheetPr");
  const view = descend(root, "sheetViews", "sheetView");
  const columns = readColumns(root);
  const drawing = targetOf(attribute(child(root, "drawing"), "r:id"), relations);
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
    tables: readTables(root, relations, parts),
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

function targetOf(id: string | undefined, relations: readonly Relation[]): string | undefined {
  return id === undefined ? undefined : relations.find((relation) => relation.id === id)?.target;
}

function readColumns(root: XmlElement): {
  widths: Map<number, number>;
  levels: Map<number, number>;
  hidden: number[];
} {
  const widths = new Map<number, number>();
  const levels = new Map<number, number>();
  const hidden: number[] = [];
  for (const span of childrenOf(child(root, "cols"), "col")) {
    const first = Number(attribute(span, "min")) - 1;
    const last = Math.min(Number(attribute(span, "max")), COLUMNS) - 1;
    const width = Number(attribute(span, "width") ?? NaN);
    const level = Number(attribute(span, "outlineLevel") ?? 0);
    for (let column = first; column <= last; column++) {
      if (Number.isFinite(width) && flag(span, "customWidth", true)) widths.set(column, width);
      if (flag(span, "hidden")) hidden.push(column);
      if (level > 0) levels.set(column, level);
    }
  }
  return { widths, levels, hidden };
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

function readTables(root: XmlElement, relations: readonly Relation[], parts: Parts): TableState[] {
  return childrenOf(child(root, "tableParts"), "tablePart").flatMap((reference) => {
    const path = targetOf(attribute(reference, "r:id"), relations);
    const table = path === undefined ? undefined : parts.xml(path);
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

function readHyperlinks(root: XmlElement, relations: readonly Relation[]): Map<number, Hyperlink> {
  const links = new Map<number, Hyperlink>();
  for (const element of childrenOf(child(root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (area === null) continue;
    const address = targetOf(attribute(element, "r:id"), relations);
    const location = attribute(element, "location");
    const screenTip = attribute(element, "tooltip");
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    // A link on whole columns belongs to its first cells; a million entries would help nobody.
    for (let row = area.row; row < area.row + Math.min(area.rows, 1000); row++) {
      for (let column = area.column; column < area.column + Math.min(area.columns, 100); column++) {
        links.set(cellKey(row, column), link);
      }
    }
  }
  return links;
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
