import type { Option } from "../../options";

/** What analyses that draw at random have in common: the same seed gives the same numbers. */
export interface Chance {
  /** 0..4294967295. */
  readonly seed: number;
  /** How often is drawn anew. */
  readonly resamples: number;
}

/** The options of analyses that draw at random. */
export const CHANCE = {
  seed: wholeOption(
    {
      title: "Seed",
      hint: "Where the random draws begin: the same seed gives the same shares.",
      flag: { name: "seed", takes: "N" },
      default: 1,
    },
    0,
    2 ** 32 - 1,
  ),
  resamples: wholeOption(
    {
      title: "Resamples",
      hint: "How often items and respondents are drawn anew.",
      flag: { name: "resamples", takes: "N" },
      default: 2_000,
    },
    100,
    100_000,
  ),
} as const;

/** An option that takes a whole number from `least` to `most`. */
function wholeOption(
  facts: Pick<Option<number>, "title" | "hint" | "flag" | "default">,
  least: number,
  most: number,
): Option<number> {
  return {
    ...facts,
    allowed: `a whole number from ${least} to ${most}`,
    parse: (given) => {
      const number = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
      return Number.isInteger(number) && (number as number) >= least && (number as number) <= most
        ? (number as number)
        : undefined;
    },
    describe: String,
  };
}
