import { Type } from "../types";
import type { RangeSelf } from "./range";
export const conditionalFormats = new Type<RangeSelf>("ConditionalFormatCollection", {});
