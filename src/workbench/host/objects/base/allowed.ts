import type { Document } from "../../model/document";
import { failure } from "../../protocol/errors";

/** As Excel for Windows and Mac, which does this in the workbook that is in front (docs/excel/excel-add-ins-troubleshooting). */
export function assertInFront({ isInFront }: Document): void {
  if (!isInFront) throw failure("GeneralException", "Another workbook is in front.");
}

/** Likewise what is selected. */
export function assertSelectable({ isInFront }: Document): void {
  if (!isInFront) throw failure("InvalidSelection", "Another workbook is in front.");
}

/** As page setup fails in Excel for Windows where there is no printer at all. */
export function assertPrinter({ hasPrinter }: Document): void {
  if (!hasPrinter) throw failure("GeneralException", "There is no printer.");
}

/** As Excel, while the structure of the workbook is protected. */
export function assertStructure({ isStructureProtected }: Document): void {
  if (isStructureProtected) throw failure("AccessDenied", "The structure of the workbook is protected.");
}
