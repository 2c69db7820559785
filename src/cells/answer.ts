import { MISSING, NOT_APPLICABLE, REFUSED } from "../methods/hvm/profile/answers";
import { equal } from "../methods/numbers/equal";
import { HIGHEST, SCALE } from "../methods/hvm/catalogue/scale";
import type { RefusalCode } from "./refusals";
import { isBlank, isErrorValue, typedText } from "./text";

/** What a cell is as an answer: the code to store and, where it is refused, why. */
export interface ParsedAnswer {
  readonly code: number;
  /** Named in `REFUSALS`, which has the words. */
  readonly refusal?: RefusalCode;
}

/** "4,0", as programs write whole numbers where the comma is the decimal sign; "4,000" may be thousands. */
const WHOLE_WITH_COMMA = /^(\d),0{1,2}$/;
const WORDS = new Map(SCALE.map(({ value, word }) => [word.toLowerCase(), value]));
const NOT_APPLICABLE_WORDS = new Set(["n/a", "na", "not applicable", "-", "–", "—"]);
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** "4 - High", "5 = Very High", "4. High", "(4) High", "[4] High"; and the word first: "High (4)", "High - 4". */
const NUMBER_THEN_WORD = /^[([]?(\d+)[)\]]?\s*[-–—=:.]?\s*\(?([a-z][a-z /-]*[a-z])\)?$/;
const WORD_THEN_NUMBER = /^([a-z][a-z /-]*[a-z])\s*[-–—=:]?\s*[([]?(\d+)[)\]]?$/;

/**
 * Reads one cell as an answer. Nothing is guessed: what is not plainly an answer, N/A or blank is refused with a reason.
 *
 * @param value as Office.js gives it in `range.values`, or text typed by a person
 */
export function parseAnswer(value: unknown): ParsedAnswer {
  if (isBlank(value)) return { code: MISSING };
  if (typeof value === "number") return parseNumber(value);
  if (typeof value === "boolean") return refused("answer-not-a-rating");
  if (isErrorValue(value)) return refused("answer-error-value");
  return parseText(value as string);
}

function parseNumber(number: number): ParsedAnswer {
  const whole = Math.round(number);
  if (!equal(number, whole)) return refused("answer-not-whole");
  if (whole < NOT_APPLICABLE || whole > HIGHEST) return refused("answer-outside-scale");
  return { code: whole };
}

function parseText(text: string): ParsedAnswer {
  // Field tools make names of words: "low_to_medium".
  const folded = typedText(text)
    .replace(/(?<=[a-z])_(?=[a-z])/g, " ")
    .replace(WHOLE_WITH_COMMA, "$1");
  if (NUMBER.test(folded)) return parseNumber(Number(folded));
  const code = codeOfWord(folded);
  if (code !== undefined) return { code };
  const [, digits, word] = NUMBER_THEN_WORD.exec(folded) ?? [];
  const [, wordFirst, digitsLast] = WORD_THEN_NUMBER.exec(folded) ?? [];
  const meant = codeOfWord(word ?? wordFirst ?? "");
  if (meant !== undefined) {
    if (meant === Number(digits ?? digitsLast)) return { code: meant };
    return refused("answer-contradicts-itself");
  }
  return refused("answer-not-understood");
}

function codeOfWord(folded: string): number | undefined {
  return NOT_APPLICABLE_WORDS.has(folded) ? NOT_APPLICABLE : WORDS.get(folded);
}

function refused(refusal: RefusalCode): ParsedAnswer {
  return { code: REFUSED, refusal };
}

/** Whether a number can stand among answers: a point of the scale or between two, or one below it down to "not applicable". */
export function liesAmongAnswers(number: number): boolean {
  return (number >= NOT_APPLICABLE && number <= HIGHEST) || equal(number, NOT_APPLICABLE) || equal(number, HIGHEST);
}

/** The number that a cell holds as a number or as text; null when it holds none. For judging the scale of a table. */
export function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  return NUMBER.test(text) ? Number(text) : null;
}
