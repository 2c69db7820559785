import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

/** Univer's cells of one sheet, by row and column. */
export type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Formulas of one sheet, by row and column, with names replaced by their meaning: what the calculation starts from. */
export type Formulas = Record<number, Record<number, { f: string }>>;
