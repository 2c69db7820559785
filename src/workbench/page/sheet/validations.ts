import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { parseArea } from "../../../cells/a1";
import { splitSheet } from "../../../cells/sheet-name";
import { toRange } from "../../host/univer/ranges";
import type { Document } from "../../host/model/document";
import { nameFor } from "../../host/model/formulas/names";
import type { Sheet } from "../../host/model/sheets/sheet";
import { shownText } from "../../host/model/cells/shown";

/** The rules of a sheet's cells in Univer's words; lists only, as the host has no others. */
export function validationRules(document: Document, sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.flatMap((validation, i) => {
    const list = validation.rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
    if (!list) return [];
    const alert = validation.errorAlert as { showAlert?: boolean; style?: string; title?: string; message?: string };
    return {
      uid: `validation ${i}`,
      type: DataValidationType.LIST,
      ranges: [toRange(validation.area)],
      formula1: JSON.stringify(optionsOf(document, sheet, String(list.source ?? ""))),
      showDropDown: list.inCellDropDown !== false,
      renderMode: DataValidationRenderMode.ARROW,
      allowBlank: validation.ignoreBlanks,
      errorStyle: STYLES[alert.style ?? "Stop"] ?? DataValidationErrorStyle.STOP,
      showErrorMessage: alert.showAlert !== false,
      ...(alert.title ? { errorTitle: alert.title } : {}),
      ...(alert.message ? { error: alert.message } : {}),
    };
  });
}

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** What a list offers: the words of its source, or the texts of the cells that it refers to. */
function optionsOf(document: Document, sheet: Sheet, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((option) => option.trim());
  const formula = nameFor(document, source.slice(1), sheet)?.formula ?? source;
  const { sheet: name, rest } = splitSheet(formula.slice(1));
  const [on, area] = [name === undefined ? sheet : document.sheet(name), parseArea(rest)];
  if (!on || !area) return [];
  const used = on.grid.usedWithin(area, true);
  const cells = used ? on.grid.values(used) : [];
  return cells.flatMap((row) => row.flatMap((value) => (value === null ? [] : shownText(value, undefined))));
}
