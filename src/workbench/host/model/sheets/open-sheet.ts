import type { SheetState } from "../../../workbook";
import type { Grid } from "../cells/grid";
import { openChart } from "./chart";
import { openShape } from "./shape-places";
import { DEFAULT_WIDTH, type Sheet } from "./sheet";

/** A sheet of an open workbook, from its state; names are left to the caller. Tables, charts and formats get a new id each. */
export function openSheet(state: SheetState, grid: Grid, newId: () => string): Sheet {
  const sheet: Sheet = {
    id: state.id,
    grid,
    deleted: false,
    name: state.name,
    visibility: state.visibility,
    protected: state.protected,
    merges: [...state.merges],
    hiddenRows: new Set(state.hiddenRows),
    hiddenColumns: new Set(state.hiddenColumns),
    rowLevels: new Map(state.rowLevels),
    columnLevels: new Map(state.columnLevels),
    filter: state.filter,
    columnWidths: new Map(state.columnWidths),
    rowHeights: new Map(state.rowHeights),
    standardWidth: DEFAULT_WIDTH,
    frozen: state.frozen && { ...state.frozen },
    tables: [],
    charts: [],
    shapes: [],
    names: new Map(),
    hyperlinks: new Map(state.hyperlinks),
    conditionalFormats: [],
    validations: [],
    tabColor: state.tabColor,
    gridlines: state.gridlines,
    headings: true,
    page: {
      orientation: state.page.landscape ? "Landscape" : "Portrait",
      zoom:
        state.page.fitToWidth === null ? { scale: state.page.scale } : { horizontalFitToPages: state.page.fitToWidth },
      paper: state.page.paper,
      margins: state.page.margins,
      header: state.page.header,
      footer: state.page.footer,
      scalesFooter: state.page.scalesFooter,
      columnBreaks: state.page.columnBreaks,
      titleRows: state.page.titleRows,
      titleColumns: state.page.titleColumns,
      printArea: state.page.printArea,
      rowBreaks: state.page.rowBreaks,
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
    },
    customProperties: new Map(),
  };
  for (const table of state.tables) {
    const rest = { bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false };
    sheet.tables.push({ ...table, ...rest, id: newId(), headers: true, totals: false });
  }
  for (const chart of state.charts) sheet.charts.push(openChart(newId(), chart));
  for (const shape of state.shapes) sheet.shapes.push(openShape(sheet, shape));
  for (const { area, kind, ...settings } of state.conditionalFormats) {
    const type = kind === "colorScale" ? "ColorScale" : "Custom";
    sheet.conditionalFormats.push({ id: newId(), area, type, settings, stopIfTrue: false });
  }
  for (const { area, list, errorMessage, prompt, style, errorTitle, promptTitle } of state.validations) {
    sheet.validations.push({
      area,
      rule: { list: { inCellDropDown: true, source: Array.isArray(list) ? list.join(",") : list } },
      errorAlert:
        errorMessage === null
          ? {}
          : { message: errorMessage, showAlert: true, style: style ?? "Stop", title: errorTitle ?? "" },
      prompt: prompt === null ? {} : { message: prompt, showPrompt: true, title: promptTitle ?? "" },
      ignoreBlanks: true,
    });
  }
  return sheet;
}
