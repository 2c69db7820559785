import type { Compared } from "../../../methods/hvm/analyses/validation";
import { comparableInWords } from "../../../methods/hvm/analyses/validation/in-words";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

/** Each reference, what came out here, and whether the two agree. */
export const VALIDATED = tablesOf<Compared, Results>().table({
  id: { heading: "Id", unit: "text", width: 6, value: ({ id }) => id },
  what: { heading: "What", unit: "text", width: 30, wrap: true, value: ({ reference }) => reference.what },
  source: { heading: "Source", unit: "text", width: 30, wrap: true, value: ({ reference }) => reference.source },
  expected: {
    heading: "Expected",
    unit: "text",
    width: 40,
    wrap: true,
    means: "What the source has; numbers to ten digits.",
    value: ({ reference }) => comparableInWords(reference.expected),
  },
  computed: {
    heading: "Computed here",
    unit: "text",
    width: 40,
    wrap: true,
    means:
      "What the functions that all analyses use give on this machine, when these results were made; numbers to ten digits.",
    value: ({ computed }) => comparableInWords(computed),
  },
  difference: {
    heading: "Difference",
    unit: "entry",
    width: 12,
    means:
      "The largest of any number in it, of all their digits; shown to three. Where a word is another one or a number is missing, it cannot be measured.",
    value: ({ difference }) => (difference === null ? "no measure" : Number(difference.toPrecision(3))),
  },
  tolerance: {
    heading: "Tolerance",
    unit: "plain",
    width: 12,
    means: "The largest difference that rounding explains, as many digits as the source has.",
    value: ({ reference }) => reference.tolerance,
  },
  verdict: { heading: "Verdict", unit: "text", width: 10, value: ({ agrees }) => (agrees ? "agrees" : "differs") },
});
