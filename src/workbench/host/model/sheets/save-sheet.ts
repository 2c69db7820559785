import type { NameState, SheetState } from "../../../workbook";
import { chartState } from "./chart";
import { placedShape } from "./shape-places";
import type { ConditionalFormat, Name, Sheet, Validation } from "./sheet";

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
    rowLevels: new Map(sheet.rowLevels),
    columnLevels: new Map(sheet.columnLevels),
    filter: sheet.filter,
    columnWidths: new Map(sheet.columnWidths),
    ...(sheet.rowHeights.size === 0 ? {} : { rowHeights: new Map(sheet.rowHeights) }),
    frozen: sheet.frozen && { ...sheet.frozen },
    tables: sheet.tables.map(({ name, area, style, filterButton, bandedRows }) => {
      return { name, area, style, filterButton, bandedRows };
    }),
    charts: sheet.charts.map(chartState),
    shapes: sheet.shapes.map((shape) => placedShape(sheet, shape)),
    names: [...sheet.names.values()].map(nameState),
    hyperlinks: new Map(sheet.hyperlinks),
    conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormatState),
    validations: sheet.validations.flatMap(validationState),
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    page: {
      landscape: sheet.page.orientation === "Landscape",
      fitToWidth: sheet.page.zoom.horizontalFitToPages ?? null,
      scale: sheet.page.zoom.scale ?? 100,
      paper: sheet.page.paper,
      margins: sheet.page.margins,
      header: sheet.page.header,
      footer: sheet.page.footer,
      scalesFooter: sheet.page.scalesFooter,
      columnBreaks: sheet.page.columnBreaks,
      titleRows: sheet.page.titleRows,
      titleColumns: sheet.page.titleColumns,
      printArea: sheet.page.printArea,
      rowBreaks: sheet.page.rowBreaks,
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
  const style = errorAlert.style === "Warning" || errorAlert.style === "Information" ? errorAlert.style : null;
  return [
    {
      area,
      list: source.startsWith("=") ? source : source.split(","),
      errorMessage: (errorAlert.message as string | undefined) ?? null,
      prompt: (prompt.message as string | undefined) ?? null,
      ...(style === null ? {} : { style }),
      ...(errorAlert.title ? { errorTitle: errorAlert.title as string } : {}),
      ...(prompt.title ? { promptTitle: prompt.title as string } : {}),
    },
  ];
}
