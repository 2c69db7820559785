import { numberIn } from "../../../../cells/answer";
import type { WrittenNumber } from "../../../errors/answers";
import { failed } from "../../../errors/reading";
import { addressIn, type Block } from "../../ground/block";

/** How the numbers of a table are written: as numbers; or as texts, all alike, that are none for a spreadsheet. */
export type Written = "as numbers" | "with commas" | "in per cent" | "in per cent, with commas";

const PATTERNS: Readonly<Record<Exclude<Written, "as numbers">, RegExp>> = {
  "with commas": /^[+-]?\d+(?:,\d+)?$/,
  "in per cent": /^[+-]?\d+(?:\.\d+)?\s*%$/,
  "in per cent, with commas": /^[+-]?\d+(?:,\d+)?\s*%$/,
};
/** Among plain numbers, a text or two with a comma or a per cent sign are mistakes of single cells. */
const MOST_FOREIGN = 0.2;
const KINDS = Object.keys(PATTERNS) as readonly (keyof typeof PATTERNS)[];

/**
 * How the numbers in some rows and columns are written. Texts with a decimal comma or a per cent sign are numbers only where
 * all are written so; whole numbers go with commas. What is no number in any writing is judged by itself.
 *
 * @throws {HvmError} where more than single cells are written otherwise than the rest
 */
export function writtenAs(
  { block, columns }: { readonly block: Block; readonly columns: readonly number[] },
  rows: readonly number[],
): Written {
  const numbers = rows
    .flatMap((row) => columns.map((column) => ({ row, column, cell: block.values[row]?.[column] })))
    .filter(({ cell }) => numberIn(cell) !== null || KINDS.some((kind) => isWritten(cell, kind)));
  const foreigners = numbers.filter(({ cell }) => numberIn(cell) === null);
  const [foreign] = foreigners;
  if (foreign === undefined) return "as numbers";
  const kind = KINDS.find((each) => numbers.every(({ cell }) => isWritten(cell, each)));
  if (kind !== undefined) return kind;
  if (foreigners.length <= MOST_FOREIGN * numbers.length) return "as numbers";
  const alike = KINDS.filter((each) => isWritten(foreign.cell, each));
  const other = numbers.find(({ cell }) => !alike.some((each) => isWritten(cell, each))) ?? numbers[0]!;
  const named = ({ row, column, cell }: typeof foreign): WrittenNumber => {
    return { value: cell, cell: addressIn(block, row, column) };
  };
  throw failed("numbers-not-alike", { sheet: block.sheet, cells: [named(foreign), named(other)] });
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
