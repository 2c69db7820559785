import type { Comparable } from "./reference";

/** So many digits are shown; the difference is taken of all. */
const DIGITS = 10;

/**
 * What is compared as a reader sees it: numbers to ten digits, lists within lists in brackets.
 *
 * @example
 * comparableInWords({ w: 0.53965687595437, chi2: [3, null] }) // "w: 0.539656876; chi2: 3, –"
 * comparableInWords([[3, 7], [6, 9]]) // "[3, 7], [6, 9]"
 */
export function comparableInWords(compared: Comparable): string {
  if (compared === null) return "–";
  if (typeof compared === "string") return compared;
  if (typeof compared === "number") return String(Number(compared.toPrecision(DIGITS)));
  if (isList(compared)) {
    return compared
      .map((each) => (isPlain(each) ? comparableInWords(each) : `[${comparableInWords(each)}]`))
      .join(", ");
  }
  return Object.entries(compared)
    .map(([name, each]) => `${spaced(name)}: ${comparableInWords(each)}`)
    .join("; ");
}

/** "icc1 lower" for icc1Lower. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function isPlain(compared: Comparable): boolean {
  return compared === null || typeof compared !== "object";
}

function isList(compared: Comparable): compared is readonly Comparable[] {
  return Array.isArray(compared);
}
