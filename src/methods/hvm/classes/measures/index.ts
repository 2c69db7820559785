import { CITYBLOCK } from "./cityblock";
import { CORRELATION } from "./correlation";
import { COSINE } from "./cosine";
import { EUCLIDEAN } from "./euclidean";
import { KENDALL } from "./kendall";
import type { Measure, MeasureName } from "./measure";
import { SPEARMAN } from "./spearman";

/** All distance measures by name, in the order in which they are listed to a reader; the first is the default. */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  correlation: CORRELATION,
  spearman: SPEARMAN,
  kendall: KENDALL,
  euclidean: EUCLIDEAN,
  cityblock: CITYBLOCK,
  cosine: COSINE,
};

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];
