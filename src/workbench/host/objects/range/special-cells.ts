import { type Area, intersection, oneCell } from "../../../../cells/area";
import type { Mutable } from "../../model/cells/mutable";
import type { Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";

/** Rectangles of the cells of a kind, within the used part of a range. */
export function specialCells(sheet: Sheet, area: Area, type: string, values?: string): Area[] {
  if (type === "Visible") return visible(sheet, area);
  const { grid } = sheet;
  const within = grid.usedWithin(area, false);
  if (!within) return [];
  const wanted = (row: number, column: number): boolean => {
    const value = grid.value(row, column);
    const formula = grid.formula(row, column) !== undefined;
    if (type === "Blanks") return value === null && !formula;
    if (type === "Formulas") return formula && ofKind(value, values);
    if (type === "Constants") return !formula && value !== null && ofKind(value, values);
    throw failure("InvalidArgument", `The embedded host does not find special cells of type ${type}.`);
  };
  const found: Mutable<Area>[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (!wanted(row, column)) continue;
      const last = found.at(-1);
      if (last && last.row === row && last.column + last.columns === column) last.columns++;
      else found.push(oneCell(row, column));
    }
  }
  return stacked(found);
}

function ofKind(value: unknown, values = "All"): boolean {
  const kind =
    typeof value === "number"
      ? "Numbers"
      : typeof value === "string"
        ? "Text"
        : typeof value === "boolean"
          ? "Logical"
          : "Errors";
  return values === "All" || values.includes(kind);
}

/** Joins rectangles that stand under each other with the same columns. */
function stacked(areas: Area[]): Area[] {
  const result: Mutable<Area>[] = [];
  for (const area of areas) {
    const above = result.find((each) => {
      return each.column === area.column && each.columns === area.columns && each.row + each.rows === area.row;
    });
    if (above) above.rows += area.rows;
    else result.push({ ...area });
  }
  return result;
}

function visible(sheet: Sheet, area: Area): Area[] {
  const rows = runs(area.row, area.rows, sheet.hiddenRows);
  const columns = runs(area.column, area.columns, sheet.hiddenColumns);
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => intersection({ row, column, rows: height, columns: width }, area)!),
  );
}

/** Stretches of rows or columns that are not hidden: where each begins and how long it is. */
function runs(from: number, count: number, hidden: ReadonlySet<number>): [from: number, count: number][] {
  const inside = [...hidden].filter((each) => each >= from && each < from + count).sort((a, b) => a - b);
  const result: [number, number][] = [];
  let start = from;
  for (const stop of [...inside, from + count]) {
    if (stop > start) result.push([start, stop - start]);
    start = stop + 1;
  }
  return result;
}
