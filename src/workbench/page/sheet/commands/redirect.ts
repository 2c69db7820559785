import { CanceledError, type ICommandService, type IDisposable } from "@univerjs/core";
import type { Document } from "../../../host/model/document";
import { emptySheet } from "../../../workbook";
import { say } from "../../base/status";
import { REFUSED } from "./menu";

/** Said when it is tried by keys. */
const NOT_HERE =
  "Rows, columns and cells cannot be inserted, deleted or moved here, nor sheets copied or moved: nothing that refers to them would follow.";

/** Nor may Univer compute by itself: the host does. */
const COMPUTES = /^formula\.mutation\.set-formula-(calculation-(start|stop|result)|string-batch-calculation)$/;

/** Commands on whole sheets go to the host's document, which knows what else depends on a sheet. */
export function redirect(commands: ICommandService, unit: string, document: Document, after: () => void): IDisposable {
  const sheetOf = (params: object | undefined) => {
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    return document.sheet(subUnitId ?? document.active.id);
  };
  const instead: Readonly<Record<string, (params: object | undefined) => void>> = {
    "sheet.command.insert-sheet": () => {
      const name = freeName(document.sheets.map((sheet) => sheet.name));
      const state = emptySheet(document.newSheetId(), name);
      document.select(document.addSheet(state, document.sheets.length), { row: 0, column: 0, rows: 1, columns: 1 });
    },
    "sheet.command.remove-sheet": (params) => {
      const sheet = sheetOf(params);
      const visible = document.sheets.filter(({ visibility }) => visibility === "Visible");
      if (sheet && visible.some((each) => each !== sheet)) document.deleteSheet(sheet);
    },
    "sheet.command.set-worksheet-name": (params) => {
      const { name } = params as { name: string };
      const sheet = sheetOf(params);
      if (sheet && !document.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase()))
        document.renameSheet(sheet, name);
    },
    "sheet.command.set-worksheet-hidden": (params) => {
      const sheet = sheetOf(params);
      if (sheet) sheet.visibility = "Hidden";
    },
    "sheet.command.set-worksheet-show": (params) => {
      const sheet = sheetOf(params);
      if (sheet) sheet.visibility = "Visible";
    },
  };
  return commands.beforeCommandExecuted(({ id, params }) => {
    const act = instead[id];
    if (act === undefined && !REFUSED.test(id) && !COMPUTES.test(id)) return;
    const { unitId = unit } = (params ?? {}) as { unitId?: string };
    if (unitId !== unit) return;
    if (REFUSED.test(id) && act === undefined) say(NOT_HERE);
    act?.(params);
    if (act) after();
    throw new CanceledError();
  });
}

function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`Sheet${number}`)) return `Sheet${number}`;
  }
}
