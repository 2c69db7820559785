import { formatNumber } from "../../univer/values";
import type { CellValue } from "../../../workbook";

/** As `range.values` shows it: blank is "", an error its text. */
export function plainValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As the cell shows it. */
export function shownText(value: CellValue, format: string | undefined): string {
  if (typeof value === "number")
    return formatNumber(value, format === undefined || format === "@" ? "General" : format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(plainValue(value));
}
