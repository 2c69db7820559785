import type { Area } from "../../workbook";
import { formatArea } from "../../../cells/a1";
import { intersection } from "../../../cells/area";
import { quoteSheet } from "../../../cells/sheet-name";
import type { Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { method, part, property, Type } from "../protocol/types";
import { range, type RangeSelf } from "./range";
import { worksheet } from "./worksheet";

export interface AreasSelf {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const ranges = new Type<AreasSelf>(
  "RangeCollection",
  {
    getCount: method(({ areas }) => areas.length),
    getItemAt: method(({ sheet, areas }, index: number) => {
      const area = areas[index];
      if (!area) throw failure("ItemNotFound");
      return range.of({ sheet, area });
    }),
  },
  { items: ({ sheet, areas }) => areas.map((area) => range.of({ sheet, area })) },
);

export const rangeAreas = new Type<AreasSelf>(
  "RangeAreas",
  {
    address: property(({ sheet, areas }) => {
      return areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(",");
    }),
    areaCount: property(({ areas }) => areas.length),
    cellCount: property(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    areas: part((self) => ranges.of(self)),
    worksheet: part(({ sheet }) => worksheet.of(sheet)),
  },
  { identity: "reference" },
);

/** Rectangles of the cells of a kind, within the used part of a range. */
export function specialCells({ sheet, area }: RangeSelf, type: string, values?: string): Area[] {
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
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (!wanted(row, column)) continue;
      const last = found.at(-1);
      if (last && last.row === row && last.column + last.columns === column) last.columns++;
      else found.push({ row, column, rows: 1, columns: 1 });
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
  const result: { row: number; column: number; rows: number; columns: number }[] = [];
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
