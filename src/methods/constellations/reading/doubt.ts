import { folded } from "./spellings";

/** Words that say that nothing is known. It is never wrong to leave a cell empty. */
const UNKNOWN = new Set(
  [
    "unknown",
    "not known",
    "n/k",
    "don't know",
    "not stated",
    "not reported",
    "missing",
    "n/a",
    "na",
    "not applicable",
    "tbd",
  ].map(folded),
);
const UNKNOWN_SIGNS = new Set(["?", "-", "–", "—"]);

/** Words for a firm that provides the service by itself. */
const ALONE = new Set(["none", "alone", "no partner", "no partners", "without partners", "in-house"].map(folded));

const HEDGED = /^(maybe|perhaps|probably|possibly|likely|presumably)\b/i;
const NEGATED = /^(not|no|non|never|neither)\b/i;

/**
 * Whether a text says that nothing is known: nothing at all, "n/a", "not stated", a dash.
 *
 * @example
 * isUnknown("Not stated") // true
 */
export function isUnknown(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || UNKNOWN_SIGNS.has(trimmed) || UNKNOWN.has(folded(trimmed));
}

/** Whether somebody was not sure: a question mark, or "probably" at the beginning. */
export function isHedged(text: string): boolean {
  return text.includes("?") || HEDGED.test(text.trim());
}

/** Whether a text says what something is not. */
export function isNegated(text: string): boolean {
  return NEGATED.test(text.trim());
}

/**
 * Whether what stands under partners says that there are none.
 *
 * @example
 * isAlone("In-house") // true
 */
export function isAlone(text: string): boolean {
  return ALONE.has(folded(text));
}
