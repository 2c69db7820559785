import { MEASURES, type MeasureName } from "../../methods/hvm";

/** How the chosen measure is written in the sheets. */
export interface MeasureWords {
  /** In a heading: "correlation". */
  readonly short: string;
  /** In a sentence, with formula and range. */
  readonly long: string;
  /** The number format of a distance, and of a margin. */
  readonly format: string;
  readonly marginFormat: string;
}

/** The words and the number formats of a measure. */
export function measureWords(measure: MeasureName): MeasureWords {
  const { short, long, unit } = MEASURES[measure];
  const format = (decimals: number) => `0.${"0".repeat(decimals)}`;
  return {
    short: short.toLowerCase(),
    long,
    format: format(unit.decimals),
    marginFormat: format(unit.marginDecimals),
  };
}
