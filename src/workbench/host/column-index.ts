import { formula } from "#univer";

/**
 * Univer remembers which rows of a column hold which value, and there takes a 0 for a blank cell: `=A1=""` of a 0 is FALSE
 * when it is first asked, and TRUE from then on. Only blank cells and empty texts equal "".
 */
export function tellZerosFromBlanks(): void {
  const index = formula.CELL_INVERTED_INDEX_CACHE;
  const positionsOf = index.getCellPositions.bind(index);
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = positionsOf(unit, sheet, column, value, rows);
    if (found === undefined || value !== "") return found;
    const zeros = index.getCellValuePositions(unit, sheet, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros?.has(row)) };
  };
}
