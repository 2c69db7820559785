import { type Allowed, allowedBy } from "../catalogue/allowed";
import type { CodeName } from "../catalogue/codes";
import type { ConstellationName } from "../catalogue/constellations";
import type { Facet } from "../catalogue/facets";
import { telling } from "../reading/coding";

/** How what is coded of a facet stands to what the paper has for a constellation. */
export type VerdictWord =
  "unknown" | "says nothing" | "not stated" | "fits" | "possible" | "partly" | "conflict" | "not named";

/** A verdict, and how much of what is coded agrees: 0 to 1. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly degree: number;
}

const UNKNOWN: Verdict = { word: "unknown", degree: 0 };
const SAYS_NOTHING: Verdict = { word: "says nothing", degree: 0 };
const NOT_STATED: Verdict = { word: "not stated", degree: 0 };
const FITS: Verdict = { word: "fits", degree: 1 };
const POSSIBLE: Verdict = { word: "possible", degree: 0.5 };
const CONFLICT: Verdict = { word: "conflict", degree: 0 };
const NOT_NAMED: Verdict = { word: "not named", degree: 0 };

/**
 * The verdict on one facet. What is unknown never excludes; of several codes it takes none that is allowed to exclude, also not a
 * neutral one. Capabilities never exclude: the paper lists key ones, and never says that others are absent.
 *
 * Source: Table 2 and section 4 as rules; the degrees are ours.
 *
 * @example
 * verdictOn("Shared service platform", "strategy", ["after-sales service", "outsourcing partner"]) // {"word": "partly", "degree": 0.75}
 */
export function verdictOn(name: ConstellationName, facet: Facet, coded: readonly CodeName[]): Verdict {
  if (coded.length === 0) return UNKNOWN;
  const tells = telling(coded);
  if (tells.length === 0) return SAYS_NOTHING;
  const allowed = allowedBy(name, facet);
  if (allowed.isSilent && facet !== "capabilities") return NOT_STATED;
  const named = countOf(tells, allowed.named);
  const possible = countOf(tells, allowed.possible);
  if (named === tells.length) return FITS;
  if (possible === tells.length) return POSSIBLE;
  if (named + possible > 0) return { word: "partly", degree: (named + possible / 2) / tells.length };
  if (facet === "capabilities") return NOT_NAMED;
  return agreeing(allowed, coded).length > 0 ? { word: "partly", degree: 0 } : CONFLICT;
}

/** Those of some codes that the paper has, named or possible. */
export function agreeing({ named, possible }: Allowed, coded: readonly CodeName[]): readonly CodeName[] {
  return coded.filter((code) => named.includes(code) || possible.includes(code));
}

function countOf(codes: readonly CodeName[], among: readonly CodeName[]): number {
  let count = 0;
  for (const code of codes) if (among.includes(code)) count++;
  return count;
}
