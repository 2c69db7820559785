import { FIRM, group, table, vpds } from "./chosen";
import { TERMS } from "./terms";

/**
 * VPD % and scores of each firm.
 *
 * The percentages stand before the scores so that firm and percentages are one rectangle: a chart takes its names from
 * cells then, and no name of a firm is ever handed to Excel as a title that it could take for a formula.
 */
export const PROFILES = table({
  firm: FIRM,
  percentages: group({
    ...vpds("percent", ", %"),
    means: TERMS.percentage,
    value: ({ percentages }, v) => percentages?.[v] ?? null,
  }),
  scores: group({ ...vpds("score", ", score"), means: TERMS.score, value: ({ scores }, v) => scores[v]! }),
});
