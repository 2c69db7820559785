import type { Option } from "../../options";
import { SIX_DIMENSIONS } from "../catalogue/facets";

const MOST = SIX_DIMENSIONS.length;

/** What can be decided about the method. */
export interface ConstellationOptions {
  /** So many of the six dimensions must be coded for one of several constellations to be preferred. */
  readonly minKnown: number;
}

/** The least that must be known. Half of the six: fewer would name a leader from two agreeing facts. */
export const leastKnown: Option<number> = {
  title: "Least that must be known",
  hint: "Of the six dimensions, so many must be coded before one of several constellations is preferred. A single one left is always named.",
  flag: { name: "min-known", takes: "N" },
  default: MOST / 2,
  allowed: `a whole number from 0 to ${MOST}`,
  parse: (given) => {
    const number = typeof given === "string" && /^\d$/.test(given.trim()) ? Number(given) : given;
    return typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= MOST ? number : undefined;
  },
  describe: (value) => `${value} of ${MOST}`,
};

/** The options of the method, in the order in which they are offered. */
export const CONSTELLATION_OPTIONS = { minKnown: leastKnown } as const;
