import { quoted } from "../../../cells/text";
import { notice, refused } from "./kind";

/** A firm that stands in a table of profiles twice. */
export interface Twice {
  readonly firm: unknown;
  readonly other: string;
}

const ALLOWED = { scores: "a score from 1 to 5", percentages: "a percentage of 0 or more" };

/** Tables of six scores or percentages a firm. */
export const PROFILE_PROBLEMS = {
  "profile-value": refused<{ readonly value: unknown; readonly unit: keyof typeof ALLOWED }>({
    problem: ({ value, unit }) => `${quoted(value)} is not ${ALLOWED[unit]}.`,
    remedy: ({ unit }) => `Enter ${ALLOWED[unit]}, or leave the cell empty.`,
  }),
  "profile-sum": refused<{ readonly sum: number }>({
    problem: ({ sum }) =>
      `The six percentages of this row sum to ${Number(sum.toPrecision(6))}, not to 100, so they did not count.`,
    remedy: () => "Correct the percentages so that they sum to 100.",
  }),
  "profile-twice": notice<Twice>({
    problem: ({ firm, other }) => `${quoted(firm)} stands at ${other} already with the same values; it counts once.`,
    remedy: () => "Remove one of the two rows.",
  }),
  "profiles-differ": refused<Twice>({
    problem: ({ firm, other }) => `${quoted(firm)} stands at ${other}, too, with other values, so neither counts.`,
    remedy: () => "Remove the row that is wrong, or give the firms different names.",
  }),
};
