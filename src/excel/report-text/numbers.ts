import { shown } from "../../methods/shown";

/** The title of the table of reliability, by which the method paragraph refers to it. */
export const ALPHA_TABLE = "Reliability of the dimensions and agreement within firms";

/** ".87": what cannot be more than 1 has no zero before its point. */
export function lessThanOne(value: number): string {
  return shown(value, "coefficient").replace(/^(−?)0\./, "$1.");
}

/** "5", or "1 to 8". */
export function rangeOf(numbers: readonly number[]): string {
  const [least, most] = numbers.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, 0]);
  return least === most ? String(least) : `${least} to ${most}`;
}
