import { TOLERANCE as EQUAL_WITHIN, VPDS, type Vpd } from "../../methods/hvm";
import { spelt } from "../../cells/spelt";
import { COMPUTED_TEXT, TEXT, type Block, type Cell, type Formula } from "../sheets/sheet";
import { rowOf } from "./references";

/** Equal means within so much, in formulas as everywhere (rules.md 1). */
export const TOLERANCE = spelt(EQUAL_WITHIN);

export function formula(text: string): Formula {
  return { formula: `=${text}` };
}

/** What a column's cells compute: the formula, without "=", of the cell in Excel's row `r`. */
export type ColumnFormula = (r: number) => string;

/** A block with formulas in some of its columns, by the columns' places; the others keep their values. */
export function withFormulas(block: Block, formulas: ReadonlyMap<number, ColumnFormula>): Block {
  return {
    ...block,
    columns: block.columns.map((column, c) =>
      formulas.has(c) && column.format === TEXT ? { ...column, format: COMPUTED_TEXT } : column,
    ),
    rows: block.rows.map((row, i) =>
      row.map((cell, c): Cell => {
        const of = formulas.get(c);
        return of ? formula(of(rowOf(block, i))) : cell;
      }),
    ),
  };
}

/** An entry for each VPD, as of a map of columns. */
export function perVpd<T>(first: number, of: (vpd: Vpd, v: number) => T): [number, T][] {
  return VPDS.map((vpd, v) => [first + v, of(vpd, v)]);
}
