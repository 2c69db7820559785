import type { Cells } from "./cells";
import type { Parameter } from "./parameters";

/** One function =HVM.ID(…): all that Excel, the README and the tests know of it. */
export interface ExcelFunction {
  /** Never changed once published: formulas in users' workbooks hold it. */
  readonly id: string;
  /** One sentence: what it gives. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** What the result looks like, for one firm (or cell). */
  readonly result: string;
  /** When the result is an error although it is called rightly. */
  readonly notAvailable?: string;
  /** A formula and what it gives, in Excel's notation; "…" cuts a number short. */
  readonly example: readonly [formula: string, gives: string];
  /** The arguments in the order of `parameters`; null where one is left out. */
  readonly compute: (...values: unknown[]) => Cells;
}
