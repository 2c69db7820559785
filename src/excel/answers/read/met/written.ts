import { numberIn } from "../../../../cells/answer";
import { isBlank } from "../../../../cells/text";
import type { Block } from "../../ground/block";

/** How the numbers of a table are written: as numbers; or as texts, all alike, that are none for a spreadsheet. */
export type Written = "as numbers" | "with commas" | "in per cent" | "in per cent, with commas";

const PATTERNS: Readonly<Record<Exclude<Written, "as numbers">, RegExp>> = {
  "with commas": /^[+-]?\d+(?:,\d+)?$/,
  "in per cent": /^[+-]?\d+(?:\.\d+)?\s*%$/,
  "in per cent, with commas": /^[+-]?\d+(?:,\d+)?\s*%$/,
};

/**
 * How the numbers in some rows and columns are written. Texts with a decimal comma or a per cent sign are numbers only where
 * all cells are written so; whole numbers go with commas.
 */
export function writtenAs(
  { block, columns }: { readonly block: Block; readonly columns: readonly number[] },
  rows: readonly number[],
): Written {
  const cells = rows.flatMap((row) => columns.map((column) => block.values[row]?.[column])).filter((c) => !isBlank(c));
  const kinds = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).filter((kind) =>
    cells.every((cell) => isWritten(cell, kind)),
  );
  return cells.some((cell) => numberIn(cell) === null) ? (kinds[0] ?? "as numbers") : "as numbers";
}

function isWritten(cell: unknown, kind: keyof typeof PATTERNS): boolean {
  if (typeof cell === "number") return kind === "with commas" && Number.isInteger(cell);
  return typeof cell === "string" && PATTERNS[kind].test(cell.trim());
}

/** The number of a cell in a table whose numbers are written so; null where there is none. */
export function numberWritten(cell: unknown, written: Written): number | null {
  if (written === "as numbers" || typeof cell !== "string" || !PATTERNS[written].test(cell.trim()))
    return numberIn(cell);
  return Number(cell.replace(/[\s%]/g, "").replace(",", "."));
}
