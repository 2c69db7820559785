import { CITYBLOCK } from "./cityblock";
import { CORRELATION } from "./correlation";
import { COSINE } from "./cosine";
import { EUCLIDEAN } from "./euclidean";
import { KENDALL } from "./kendall";
import type { Measure } from "./measure";
import { SPEARMAN } from "./spearman";

/** The register of distance measures, in the order in which they are listed to a reader. */
const ALL = [CORRELATION, SPEARMAN, KENDALL, EUCLIDEAN, CITYBLOCK, COSINE] as const satisfies readonly Measure[];

export type MeasureName = (typeof ALL)[number]["name"];

export const MEASURE_NAMES: readonly MeasureName[] = ALL.map(({ name }) => name);

/** All distance measures by name, in the register's order. */
export const MEASURES = Object.fromEntries(ALL.map((measure) => [measure.name, measure])) as Readonly<
  Record<MeasureName, Measure>
>;

/** A class that fewer measures give is borne by few of them, and does not look like one that most give. */
export const MOST_GIVE = MEASURE_NAMES.length / 2;

/**
 * How many measures give a class, in words.
 *
 * @example
 * measuresInWords(5) // "5 of 6"
 * measuresInWords(1) // "only 1 of 6"
 */
export function measuresInWords(agreeing: number): string {
  return `${agreeing < MOST_GIVE ? "only " : ""}${agreeing} of ${MEASURE_NAMES.length}`;
}
