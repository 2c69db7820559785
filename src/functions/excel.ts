import { grouped } from "../methods/words";
import type { Cell, Cells } from "./cells";
import { CellError, notAllowed } from "./errors";

/** Excel on the web takes 5 MB of results at once; when they are more, the cells stay #BUSY!. */
const LARGEST_RESULT = 4_500_000;
/** So many errors of a result say why: a sentence each would soon be more than Excel takes. */
const MOST_SENTENCES = 1000;

/**
 * A computation as Excel calls it: errors become Excel's own, in the cell they belong to; the error of a whole call is
 * thrown. What Excel appends to the arguments, an object of its own, counts as an argument left out (see `plain`).
 */
export function excelFunction(compute: (...values: unknown[]) => Cells) {
  return (...values: unknown[]): unknown[][] => {
    try {
      return excelCells(compute(...values));
    } catch (error) {
      throw excelError(error);
    }
  };
}

function excelCells(cells: Cells): unknown[][] {
  const unsaid = new Map<string, CustomFunctions.Error>();
  let errors = 0;
  let size = 0;
  const excelCell = (cell: Cell): unknown => {
    if (!(cell instanceof CellError)) {
      size += sizeOf(cell);
      return cell;
    }
    size += SIZE_OF_ERROR;
    if (errors++ < MOST_SENTENCES) {
      size += cell.message.length;
      return excelError(cell);
    }
    const known = unsaid.get(cell.code) ?? excelError(new CellError(cell.code, ""));
    unsaid.set(cell.code, known);
    return known;
  };
  const result = cells.map((row) => row.map(excelCell));
  if (size > LARGEST_RESULT) {
    const first = errors > 0 ? ` The first of its ${grouped(errors)} errors: ${firstError(cells)}` : "";
    throw notAllowed(`The result is more than Excel takes at once. Give fewer rows in one formula.${first}`);
  }
  return result;
}

const SIZE_OF_ERROR = 150;

/** About how many characters the cell takes on its way to Excel. */
function sizeOf(cell: number | string): number {
  if (typeof cell === "string") return cell.length + 3;
  return Number.isInteger(cell) ? 3 : 20;
}

function firstError(cells: Cells): string {
  for (const row of cells) for (const cell of row) if (cell instanceof CellError) return cell.message;
  return "";
}

function excelError(error: unknown): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (error instanceof CellError) {
    const code = error.code === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue;
    return new CustomFunctions.Error(code, error.message);
  }
  // A mistake of ours: better said than shown as a bare #VALUE!.
  return new CustomFunctions.Error(ErrorCode.invalidValue, `HVM for Excel failed: ${String(error)}`);
}
