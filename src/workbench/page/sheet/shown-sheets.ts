import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Document } from "../../host/model/document";
import type { Sheet } from "../../host/model/sheets/sheet";
import { toRange } from "../../host/univer/ranges";
import { showSize, sizeOf } from "./layout";
import { validationRules } from "./validations";

/** What Univer shows of sheets beyond their cells; what has not changed since it was last shown is left alone. */
export class ShownSheets {
  /** What was last shown, by sheet and aspect. */
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly document: Document,
    /** Carries out a command of Univer's. */
    private readonly execute: (id: string, params: object) => void,
  ) {}

  show(sheet: Sheet, position: number): void {
    const { workbook, injector } = this.document.engine.surface;
    const worksheet = workbook.getSheetBySheetId(sheet.id)!;
    const subUnitId = sheet.id;
    const at = workbook.getIndexBySheetId(sheet.id);
    if (at !== position) {
      this.execute(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: at, toOrder: position });
    }
    this.when(sheet, "hidden", sheet.visibility !== "Visible", (hidden) =>
      this.execute(SetWorksheetHideMutation.id, { subUnitId, hidden: Number(hidden) }),
    );
    this.when(sheet, "tab", sheet.tabColor, (color) =>
      this.execute(SetTabColorMutation.id, { subUnitId, color: color ?? "" }),
    );
    this.when(sheet, "gridlines", sheet.gridlines, (lines) =>
      this.execute(ToggleGridlinesMutation.id, { subUnitId, showGridlines: Number(lines) }),
    );
    this.when(sheet, "size", sizeOf(sheet), () => showSize(sheet, worksheet));
    this.when(sheet, "merges", sheet.merges, (merges) => {
      this.execute(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...worksheet.getMergeData()] });
      this.execute(AddWorksheetMergeMutation.id, { subUnitId, ranges: merges.map(toRange) });
    });
    this.when(sheet, "validations", validationRules(this.document, sheet), (rules) => {
      const before = injector.get(SheetDataValidationModel).getRules(workbook.getUnitId(), subUnitId);
      this.execute(RemoveDataValidationMutation.id, { subUnitId, ruleId: before.map(({ uid }) => uid) });
      this.execute(AddDataValidationMutation.id, { subUnitId, rule: rules });
    });
    this.when(sheet, "frozen", sheet.frozen, (frozen) => {
      const { rows = 0, columns = 0 } = frozen ?? {};
      const start = { startRow: rows || -1, startColumn: columns || -1 };
      this.execute(SetFrozenMutation.id, { subUnitId, xSplit: columns, ySplit: rows, ...start });
    });
  }

  /** Does `act` when the value of an aspect is not the one last shown. */
  private when<T>(sheet: Sheet, aspect: string, value: T, act: (value: T) => void): void {
    const [key, text] = [`${sheet.id} ${aspect}`, JSON.stringify(value)];
    if (this.shown.get(key) === text) return;
    this.shown.set(key, text);
    act(value);
  }
}
