import { spelt } from "../../cells/spelt";
import { TOLERANCE as EQUAL_WITHIN } from "../../methods/hvm";

/** Equal means within so much, in formulas as everywhere (rules.md 1). */
export const TOLERANCE = spelt(EQUAL_WITHIN);
