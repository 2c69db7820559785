import { core } from "#univer";

const { CellValueType } = core;

/** How Univer tells the kinds of values apart, whatever stands in the cell. */
export const CellType = CellValueType;

/** A number as `format` shows it; `text` unchanged if the format cannot be understood. */
export function formatNumber(value: number, format: string): string {
  try {
    return core.numfmt.format(format, value);
  } catch {
    return String(value);
  }
}
