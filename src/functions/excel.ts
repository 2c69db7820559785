import type { Cell, Cells } from "./cells";
import { CellError } from "./errors";

/**
 * A computation as Excel calls it: errors become Excel's own, in the cell they belong to; one that is no result of the
 * computation is thrown.
 *
 * @param parameters so many arguments are passed on; Excel may append one of its own
 */
export function excelFunction(compute: (...values: unknown[]) => Cells, parameters: number) {
  return (...values: unknown[]): unknown[][] => {
    let cells: Cells;
    try {
      cells = compute(...values.slice(0, parameters));
    } catch (error) {
      throw excelError(error);
    }
    return cells.map((row) => row.map(excelCell));
  };
}

function excelCell(cell: Cell): unknown {
  return cell instanceof CellError ? excelError(cell) : cell;
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
