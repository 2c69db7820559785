import type { Hyperlink, SheetState } from "../../../workbook";
import { cellAt } from "../../../workbook";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import { isSame } from "../../package/compare";
import { must, type Book } from "../../package/engine";
import { FileError } from "../../package/errors";
import { addPrefixes } from "../../text/formulas";
import { savePage } from "./page";
import type { StyleBook } from "./styles";

/** Brings everything of a sheet but cells, columns, tables, charts and names from `was` to `now`. */
export function saveLayout(book: Book, was: SheetState, now: SheetState, styles: StyleBook): void {
  const sheet = now.name;
  saveView(book, was, now);
  savePage(book, was, now);
  saveRows(book, was, now);
  saveHeights(book, was, now);
  saveMerges(book, was, now);
  saveHyperlinks(book, was, now);
  saveConditionalFormats(book, was, now, styles);
  saveValidations(book, was, now);
  if (was.protected !== now.protected) {
    must(now.protected ? book.ProtectSheet(sheet, {}) : book.UnprotectSheet(sheet), `protecting "${sheet}"`);
  }
  if (now.filter !== null && !isSame(was.filter?.area, now.filter.area)) {
    must(book.AutoFilter(sheet, areaAddress(now.filter.area), []), `filtering "${sheet}"`);
  }
}

function saveView(book: Book, was: SheetState, now: SheetState): void {
  const sheet = now.name;
  if (was.gridlines !== now.gridlines) {
    const { opts } = must(book.GetSheetView(sheet, -1), "reading a view");
    must(book.SetSheetView(sheet, -1, { ...opts, ShowGridLines: now.gridlines }), "setting gridlines");
  }
  if (was.tabColor !== now.tabColor && now.tabColor !== null) {
    must(book.SetSheetProps(sheet, { TabColorRGB: `FF${now.tabColor.slice(1)}` }), "colouring a tab");
  }
  if (isSame(was.frozen, now.frozen)) return;
  if (now.frozen === null) {
    must(book.SetPanes(sheet, { Freeze: false, Split: false }), "unfreezing panes");
    return;
  }
  const { rows, columns } = now.frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellAddress(rows, columns);
  must(
    book.SetPanes(sheet, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: first,
      ActivePane: pane,
      Selection: [{ SQRef: "A1", ActiveCell: "A1", Pane: pane }],
    }),
    "freezing panes",
  );
}

function saveRows(book: Book, was: SheetState, now: SheetState): void {
  const sheet = now.name;
  for (const row of difference(now.hiddenRows, was.hiddenRows)) {
    must(book.SetRowVisible(sheet, row + 1, false), "hiding a row");
  }
  for (const row of difference(was.hiddenRows, now.hiddenRows)) {
    must(book.SetRowVisible(sheet, row + 1, true), "showing a row");
  }
  for (const [row, level] of now.rowLevels) {
    if (was.rowLevels.get(row) !== level) must(book.SetRowOutlineLevel(sheet, row + 1, level), "grouping a row");
  }
}

/** Heights that somebody set. */
function saveHeights(book: Book, was: SheetState, now: SheetState): void {
  for (const [row, height] of now.rowHeights ?? []) {
    if (was.rowHeights?.get(row) === height) continue;
    must(book.SetRowHeight(now.name, row + 1, height), "setting a height");
  }
}

function difference(from: readonly number[], without: readonly number[]): number[] {
  const set = new Set(without);
  return from.filter((one) => !set.has(one));
}

function saveMerges(book: Book, was: SheetState, now: SheetState): void {
  if (isSame(was.merges, now.merges)) return;
  const corners = (area: SheetState["merges"][number]): [string, string] => [
    cellAddress(area.row, area.column),
    cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
  ];
  for (const area of was.merges) {
    if (!now.merges.some((other) => isSame(area, other)))
      must(book.UnmergeCell(now.name, ...corners(area)), "unmerging");
  }
  for (const area of now.merges) {
    if (!was.merges.some((other) => isSame(area, other))) must(book.MergeCell(now.name, ...corners(area)), "merging");
  }
}

function saveHyperlinks(book: Book, was: SheetState, now: SheetState): void {
  for (const key of was.hyperlinks.keys()) {
    const { row, column } = cellAt(key);
    if (!now.hyperlinks.has(key)) {
      must(book.SetCellHyperLink(now.name, cellAddress(row, column), "", "None"), "removing a link");
    }
  }
  for (const [key, link] of now.hyperlinks) {
    const before = was.hyperlinks.get(key);
    if (isSame(before, link)) continue;
    const { row, column } = cellAt(key);
    const name = cellAddress(row, column);
    if (before !== undefined) must(book.SetCellHyperLink(now.name, name, "", "None"), "removing a link");
    const options = link.screenTip === undefined ? {} : { Tooltip: link.screenTip };
    must(book.SetCellHyperLink(now.name, name, ...targetOf(link), options), `linking ${name}`);
  }
}

function targetOf(link: Hyperlink): [string, string] {
  if (link.address === undefined) return [link.documentReference ?? "", "Location"];
  return [link.address + (link.documentReference === undefined ? "" : `#${link.documentReference}`), "External"];
}

function saveConditionalFormats(book: Book, was: SheetState, now: SheetState, styles: StyleBook): void {
  if (isSame(was.conditionalFormats, now.conditionalFormats)) return;
  const isKept = was.conditionalFormats.every((one, i) => isSame(one, now.conditionalFormats[i]));
  if (!isKept) {
    for (const area of new Set(was.conditionalFormats.map((one) => areaAddress(one.area)))) {
      must(book.UnsetConditionalFormat(now.name, area), "removing a conditional format");
    }
  }
  for (const format of now.conditionalFormats.slice(isKept ? was.conditionalFormats.length : 0)) {
    if (format.kind === "custom") {
      const rule = {
        Type: "formula",
        Criteria: addPrefixes(format.formula.replace(/^=/, "")),
        Format: styles.difference(format),
      };
      must(book.SetConditionalFormat(now.name, areaAddress(format.area), [rule]), "adding a conditional format");
      continue;
    }
    const [low, middle, high = middle] = format.colors;
    if (low === undefined || high === undefined || format.colors.length > 3) {
      throw new FileError("cannot-save", `The colour scale on "${now.name}" must have two or three colours.`);
    }
    const isThree = format.colors.length === 3;
    const rule = {
      Type: isThree ? "3_color_scale" : "2_color_scale",
      Criteria: "=",
      MinType: "min",
      MaxType: "max",
      MinColor: low,
      MaxColor: high,
      ...(isThree ? { MidType: "percentile", MidValue: "50", MidColor: middle! } : {}),
    };
    must(book.SetConditionalFormat(now.name, areaAddress(format.area), [rule]), "adding a colour scale");
  }
}

function saveValidations(book: Book, was: SheetState, now: SheetState): void {
  if (isSame(was.validations, now.validations)) return;
  const isKept = was.validations.every((one, i) => isSame(one, now.validations[i]));
  if (!isKept) {
    for (const area of new Set(was.validations.map((one) => areaAddress(one.area)))) {
      must(book.DeleteDataValidation(now.name, area), "removing a validation");
    }
  }
  for (const validation of now.validations.slice(isKept ? was.validations.length : 0)) {
    const { list, errorMessage, prompt, style, errorTitle, promptTitle } = validation;
    const source =
      typeof list === "string" ? addPrefixes(list.replace(/^=/, "")) : `"${list.join(",").replace(/"/g, '""')}"`;
    must(
      book.AddDataValidation(now.name, {
        Type: "list",
        Sqref: areaAddress(validation.area),
        Formula1: source,
        AllowBlank: true,
        ShowErrorMessage: true,
        ...(style === undefined ? {} : { ErrorStyle: style.toLowerCase() }),
        ...(errorTitle === undefined ? {} : { ErrorTitle: errorTitle }),
        ...(promptTitle === undefined ? {} : { PromptTitle: promptTitle }),
        ...(errorMessage === null ? {} : { Error: errorMessage }),
        ...(prompt === null ? {} : { ShowInputMessage: true, Prompt: prompt }),
      }),
      "adding a validation",
    );
  }
}
