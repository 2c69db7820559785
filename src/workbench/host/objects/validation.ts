import { Type } from "../types";
import type { RangeSelf } from "./range";
export const dataValidation = new Type<RangeSelf>("DataValidation", {});
