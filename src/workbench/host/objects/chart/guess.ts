import type { Area } from "../../../../cells/area";
import { newSeries, type Chart } from "../../model/sheets/chart";
import { failure } from "../../protocol/errors";
import { referenceTo } from "../base/ranges";
import type { OnRange } from "../base/register";

/**
 * A series per column (or row) of the source. As in Excel the first row holds names if it has texts, and the first column
 * categories if it has texts or its corner is blank.
 */
export function addSeries(chart: Chart, { sheet, area }: OnRange, seriesBy: string): void {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw failure("InvalidArgument");
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const text = (row: number, column: number) =>
    typeof sheet.grid.value(area.row + row, area.column + column) === "string";
  const cornerBlank = sheet.grid.value(area.row, area.column) === null;
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  const headRow =
    area.rows > 1 && indexes(area.columns).some((column) => (column > 0 || area.columns === 1) && text(0, column));
  const first = headRow ? 1 : 0;
  const headColumn =
    area.columns > 1 && (cornerBlank || indexes(area.rows).some((row) => row >= first && text(row, 0)));
  const head = { rows: headRow ? 1 : 0, columns: headColumn ? 1 : 0 };
  const reference = (part: Area) => referenceTo({ sheet, area: part });
  const body = {
    row: area.row + head.rows,
    column: area.column + head.columns,
    rows: area.rows - head.rows,
    columns: area.columns - head.columns,
  };
  const above = { ...body, row: area.row, rows: 1 };
  const beside = { ...body, column: area.column, columns: 1 };
  for (const index of indexes(byColumns ? body.columns : body.rows)) {
    const column = { column: body.column + index, columns: 1 };
    const row = { row: body.row + index, rows: 1 };
    const state = byColumns
      ? {
          name: headRow ? reference({ ...above, ...column }) : "",
          values: reference({ ...body, ...column }),
          categories: headColumn ? reference(beside) : "",
        }
      : {
          name: headColumn ? reference({ ...beside, ...row }) : "",
          values: reference({ ...body, ...row }),
          categories: headRow ? reference(above) : "",
        };
    chart.series.push(newSeries(state));
  }
}
