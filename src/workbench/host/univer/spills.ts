import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../../cells/area";
import { fromRange, toRange } from "./ranges";

type BySheet<T> = Record<string, IObjectMatrixPrimitiveType<T>>;

/** The cells that formulas fill beyond their own, which Univer keeps apart from the cells of the sheets. */
export class Spills {
  constructor(
    private readonly data: FormulaDataModel,
    private readonly unit: string,
  ) {}

  /** The areas that formulas fill, each under the cell of its formula; one in whose way something stands is among them. */
  private get ranges(): BySheet<IRange> {
    return (this.data.getArrayFormulaRange()[this.unit] ??= {});
  }

  private get cells(): BySheet<ICellData> {
    return (this.data.getArrayFormulaCellData()[this.unit] ??= {}) as BySheet<ICellData>;
  }

  /** The value that a formula elsewhere puts into a cell. */
  cell(sheet: string, row: number, column: number): ICellData | undefined {
    return this.cells[sheet]?.[row]?.[column] ?? undefined;
  }

  /** The area that the formula of a cell fills; undefined if it is that cell alone, or something stands in the way. */
  from(sheet: string, row: number, column: number): Area | undefined {
    const range = this.ranges[sheet]?.[row]?.[column];
    if (!range) return undefined;
    const area = fromRange(range);
    const last = this.cell(sheet, range.endRow, range.endColumn);
    return last === undefined || area.rows * area.columns === 1 ? undefined : area;
  }

  /** The areas on a sheet that formulas fill. */
  *filled(sheet: string): Generator<Area> {
    for (const { row, column } of this.on(sheet)) {
      const area = this.from(sheet, row, column);
      if (area) yield area;
    }
  }

  /** The areas on a sheet that formulas fill, or would if nothing stood in the way, with the row and column of each formula. */
  *on(sheet: string): Generator<{ readonly row: number; readonly column: number; readonly area: Area }> {
    for (const [row, columns] of Object.entries(this.ranges[sheet] ?? {})) {
      for (const [column, range] of Object.entries(columns as Record<string, IRange>)) {
        yield { row: Number(row), column: Number(column), area: fromRange(range) };
      }
    }
  }

  /** What a formula had filled when the workbook was saved: holds until it is computed. */
  open(sheet: string, row: number, column: number, values: readonly (readonly ICellData[])[]): void {
    const area: Area = { row, column, rows: values.length, columns: values[0]!.length };
    ((this.ranges[sheet] ??= {})[row] ??= {})[column] = toRange(area);
    const cells = (this.cells[sheet] ??= {});
    values.forEach((cellsOfRow, i) =>
      cellsOfRow.forEach((cell, j) => void ((cells[row + i] ??= {})[column + j] = cell)),
    );
  }

  /** The formula of a cell is gone, or another: so is what it filled. The area, if it was more than that cell. */
  forget(sheet: string, row: number, column: number): Area | undefined {
    const area = this.from(sheet, row, column);
    if (this.ranges[sheet]?.[row]) delete this.ranges[sheet][row][column];
    if (area === undefined) return undefined;
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) delete this.cells[sheet]?.[r]?.[c];
    }
    return area;
  }

  forgetSheet(sheet: string): void {
    delete this.ranges[sheet];
    delete this.cells[sheet];
  }
}
