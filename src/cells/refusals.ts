import { SCALE } from "../methods/hvm/catalogue/scale";
import { quoted } from "./text";

/** What may stand in a cell for answers. */
const ALLOWED = `Enter 1 to 5 (${SCALE.map(({ word }) => word).join(", ")}), 0 or N/A for not applicable, or leave it empty.`;

/** A cell that holds no answer: what it holds. */
export interface Refused {
  readonly value: unknown;
}

interface Words {
  problem(cell: Refused): string;
  remedy(cell: Refused): string;
}

function words(problem: (cell: Refused) => string, remedy: string = ALLOWED): Words {
  return { problem, remedy: () => remedy };
}

/** Why a cell is no answer, in words: for the sheets' reader and for the functions. */
export const REFUSALS = {
  "answer-not-a-rating": words(({ value }) => `${quoted(value)} is a truth value, not a rating.`),
  "answer-error-value": words(
    ({ value }) => `The cell holds the error ${quoted(value)}.`,
    `Mend the formula or the value. ${ALLOWED}`,
  ),
  "answer-not-whole": words(({ value }) => `${quoted(value)} lies between two points of the scale.`),
  "answer-outside-scale": words(({ value }) => `${quoted(value)} is outside the scale of 1 to 5.`),
  "answer-is-date": words(({ value }) => `The cell holds a date (its number is ${String(value)}).`),
  "answer-contradicts-itself": words(({ value }) => `The number and the word in ${quoted(value)} do not agree.`),
  "answer-not-understood": words(({ value }) => `${quoted(value)} is not an answer on the scale.`),
};

/** The stable name of why a cell is no answer. */
export type RefusalCode = keyof typeof REFUSALS;

/** Why the value is no answer and what to do, as one text. */
export function wordsOf(refusal: RefusalCode, value: unknown): string {
  const { problem, remedy } = REFUSALS[refusal];
  return `${problem({ value })} ${remedy({ value })}`;
}
