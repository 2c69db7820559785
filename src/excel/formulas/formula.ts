/** Equal means within so much, in formulas as everywhere (rules.md 1). */
export const TOLERANCE = "0.000000001";
