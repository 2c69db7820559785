import { MEASURES, type MeasureName } from "../../methods/hvm";
import { fixed } from "../../methods/numbers/fixed";
import { shown } from "../../methods/shown";

export { fixed };

/** A measure as one word at the beginning of a line: "City-block". */
export function measureWord(measure: MeasureName): string {
  const { short } = MEASURES[measure];
  return `${short[0]!.toUpperCase()}${short.slice(1)}`;
}

/** Stands where the sheets have a blank cell. */
export const NONE = "–";

/** "3.46", as in HVM Profiles. */
export function score(value: number | null): string {
  return value === null ? NONE : shown(value, "score");
}

/** "16.7", as in HVM Profiles; without the sign. */
export function percent(value: number | null): string {
  return value === null ? NONE : shown(value, "percent");
}

/** "0.118", or "22.0" under a measure in percentage points, as in HVM Distances. */
export function distance(value: number | null, measure: MeasureName): string {
  return value === null ? NONE : fixed(value, MEASURES[measure].unit.decimals);
}

/** As in HVM Summary, which gives margins in percentage points one decimal more than distances. */
export function margin(value: number | null, measure: MeasureName): string {
  return value === null ? NONE : fixed(value, MEASURES[measure].unit.marginDecimals);
}

/** "2", or "2.5" under the averaging rule. */
export function rank(value: number | null): string {
  return value === null ? NONE : Number.isInteger(value) ? String(value) : fixed(value, 1);
}
