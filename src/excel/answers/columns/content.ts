import { MISSING } from "../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../cells/answer";
import { foldedName, isBlank, isErrorValue } from "../../../cells/text";
import { yesOrNo } from "../../../cells/yes-no";
import { rowCount, type Block } from "../ground/block";

/** What the cells of a column hold, as far as it bears on whether they name anybody. */
export type Content =
  "names" | "numbers" | "yes or no" | "ratings" | "comments" | "dates" | "e-mail addresses" | "nothing";

/** So many cells are looked at. */
const SAMPLE = 1_000;
/** A name has fewer words than a comment, and fewer letters. */
const WORDS_OF_A_COMMENT = 10;
const LETTERS_OF_A_COMMENT = 90;
const YES_OR_NO =
  /^(?:yes|no|ja|nein|oui|non|s[ií]|nee|partly|partially|maybe|not sure|unsure|don'?t know|do not know|unknown|not applicable|n\/a|na|-|weiß nicht|vielleicht)$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const DATE = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[ t]+\d{1,2}:\d{2}.*)?$/i;
/** Days as Excel counts them, from 1995 to 2064, and the first of 1970. */
const DAYS = { first: 34_700, last: 60_000, epoch: 25_569 };

/** What the cells of a column hold from a row on; "names" where nothing else fits. */
export function contentOf(block: Block, column: number, from: number): Content {
  const cells: unknown[] = [];
  for (let row = from; row < rowCount(block) && cells.length < SAMPLE; row++) {
    const cell = block.values[row]?.[column];
    if (!isBlank(cell) && !isErrorValue(cell)) cells.push(cell);
  }
  if (cells.length === 0) return "nothing";
  const most = (is: (cell: unknown) => boolean) => cells.filter(is).length * 2 > cells.length;
  const all = (is: (cell: unknown) => boolean) => cells.every(is);
  if (all(isYesOrNo) && cells.some((cell) => yesOrNo(cell) !== null)) return "yes or no";
  if (all((cell) => parseAnswer(cell).code < MISSING)) return "ratings";
  if (most((cell) => typeof cell === "string" && EMAIL.test(cell.trim()))) return "e-mail addresses";
  if (most(isDate)) return "dates";
  if (all((cell) => numberIn(cell) !== null)) return "numbers";
  return most(isComment) ? "comments" : "names";
}

function isYesOrNo(cell: unknown): boolean {
  return typeof cell === "boolean" || (typeof cell === "string" && YES_OR_NO.test(foldedName(cell)));
}

function isDate(cell: unknown): boolean {
  return typeof cell === "string" ? DATE.test(cell.trim()) : isDay(cell);
}

function isDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= DAYS.first && cell <= DAYS.last;
}

/** A day as Excel counts it, in words: "2026-03-02", "2026-03-02 09:03"; null where the cell holds none. */
export function dayInWords(cell: unknown): string | null {
  if (!isDay(cell)) return null;
  const minutes = Math.round((cell - DAYS.epoch) * 24 * 60);
  const [day, time = ""] = new Date(minutes * 60_000).toISOString().split("T");
  return Number.isInteger(cell) ? day! : `${day} ${time.slice(0, 5)}`;
}

function isComment(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  return text.split(/\s+/).length >= WORDS_OF_A_COMMENT || text.length > LETTERS_OF_A_COMMENT;
}
