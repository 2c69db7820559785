import { foldedName, isBlank } from "./text";

const YES = new Set(["yes", "y", "true", "1", "x"]);
const NO = new Set(["no", "n", "false", "0"]);
const DASHES = new Set(["-", "–", "—"]);

/** Whether a cell says yes (also x, 1, TRUE) or no (also 0, FALSE, or nothing at all); null where it says neither. */
export function yesOrNo(value: unknown): boolean | null {
  if (isBlank(value)) return false;
  const said = foldedName(value);
  return YES.has(said) ? true : NO.has(said) ? false : null;
}

/** Whether a cell is marked: what says yes, or ✓; what says no, or a dash, is not. Null for anything else. */
export function isMarked(value: unknown): boolean | null {
  const said = isBlank(value) ? "" : foldedName(value);
  return said === "✓" ? true : DASHES.has(said) ? false : yesOrNo(value);
}
