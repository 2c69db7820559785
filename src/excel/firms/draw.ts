import { drawPage } from "../sheets/draw/draw-page";
import { CHOICES, type FirmsPage } from "./layout";

/** Writes the sheet HVM Firms into an empty sheet. Sends nothing. */
export function drawFirms(worksheet: Excel.Worksheet, page: FirmsPage): void {
  const [{ row, column, rows }] = page.blocks;
  drawPage(worksheet, page);
  CHOICES.forEach(({ list, title, message }, c) => {
    const cells = worksheet.getRangeByIndexes(row + 1, column + 1 + c, rows.length, 1).dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: list.join(",") } };
    cells.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title, message };
  });
}
