import { emptySheet, idOfSheet, type NameState, type SheetState, type WorkbookState } from "../../workbook";
import { chartState, openChart } from "./chart-model";
import type { Document } from "./document";
import type { Grid } from "./grid";
import { DEFAULT_WIDTH, type ConditionalFormat, type Name, type Sheet, type Validation } from "./sheet";

/** A sheet of an open workbook, from its state; names are left to the caller. */
export function openSheet(document: Document, state: SheetState, grid: Grid): Sheet {
  const sheet: Sheet = {
    document,
    id: state.id,
    grid,
    deleted: false,
    name: state.name,
    visibility: state.visibility,
    protected: state.protected,
    merges: [...state.merges],
    hiddenRows: new Set(state.hiddenRows),
    hiddenColumns: new Set(state.hiddenColumns),
    filter: state.filter,
    columnWidths: new Map(state.columnWidths),
    rowHeights: new Map(),
    standardWidth: DEFAULT_WIDTH,
    frozen: state.frozen && { ...state.frozen },
    tables: [],
    charts: [],
    names: new Map(),
    hyperlinks: new Map(state.hyperlinks),
    conditionalFormats: [],
    validations: [],
    tabColor: state.tabColor,
    gridlines: state.gridlines,
    headings: true,
    page: {
      orientation: state.page.landscape ? "Landscape" : "Portrait",
      zoom: state.page.fitToWidth === null ? { scale: 100 } : { horizontalFitToPages: state.page.fitToWidth },
      titleRows: state.page.titleRows,
      titleColumns: null,
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
    },
    customProperties: new Map(),
  };
  for (const table of state.tables) {
    const rest = { bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false };
    sheet.tables.push({ ...table, ...rest, id: document.newId(), sheet, headers: true, totals: false });
  }
  for (const chart of state.charts) sheet.charts.push(openChart(sheet, document.newId(), chart));
  for (const { area, kind, ...settings } of state.conditionalFormats) {
    const type = kind === "colorScale" ? "ColorScale" : "Custom";
    sheet.conditionalFormats.push({ id: document.newId(), area, type, settings, stopIfTrue: false });
  }
  for (const { area, list, errorMessage, prompt } of state.validations) {
    sheet.validations.push({
      area,
      rule: { list: { inCellDropDown: true, source: Array.isArray(list) ? list.join(",") : list } },
      errorAlert: errorMessage === null ? {} : { message: errorMessage, showAlert: true, style: "Stop", title: "" },
      prompt: prompt === null ? {} : { message: prompt, showPrompt: true, title: "" },
      ignoreBlanks: true,
    });
  }
  return sheet;
}

/** A new workbook, as Excel's: one sheet, "Sheet1". */
export function emptyWorkbook(): WorkbookState {
  const sheet = emptySheet(idOfSheet(1), "Sheet1");
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}

export function nameState({ name, formula, visible }: Name): NameState {
  return { name, formula, visible };
}

export function sheetState(sheet: Sheet): SheetState {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: sheet.grid.state(),
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    filter: sheet.filter,
    columnWidths: new Map(sheet.columnWidths),
    frozen: sheet.frozen && { ...sheet.frozen },
    tables: sheet.tables.map(({ name, area, style, filterButton, bandedRows }) => {
      return { name, area, style, filterButton, bandedRows };
    }),
    charts: sheet.charts.map(chartState),
    names: [...sheet.names.values()].map(nameState),
    hyperlinks: new Map(sheet.hyperlinks),
    conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormatState),
    validations: sheet.validations.flatMap(validationState),
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    page: {
      landscape: sheet.page.orientation === "Landscape",
      fitToWidth: sheet.page.zoom.horizontalFitToPages ?? null,
      titleRows: sheet.page.titleRows,
    },
  };
}

function conditionalFormatState({ type, area, settings }: ConditionalFormat): SheetState["conditionalFormats"] {
  if (type === "ColorScale") return [{ kind: "colorScale", area, colors: [], ...settings }];
  const look = { formula: "", fill: null, fontColor: null, bold: false };
  return type === "Custom" ? [{ kind: "custom", area, ...look, ...settings }] : [];
}

function validationState({ area, rule, errorAlert, prompt }: Validation): SheetState["validations"] {
  const list = rule.list as { source?: string } | undefined;
  if (!list) return [];
  const source = String(list.source ?? "");
  return [
    {
      area,
      list: source.startsWith("=") ? source : source.split(","),
      errorMessage: (errorAlert.message as string | undefined) ?? null,
      prompt: (prompt.message as string | undefined) ?? null,
    },
  ];
}
