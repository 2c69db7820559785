import { SCALE } from "../methods/hvm/catalogue/scale";
import { quoted } from "./text";

/** What may stand in a cell for answers. */
const ALLOWED = `Enter 1 to 5 (${SCALE.map(({ word }) => word).join(", ")}), 0 or N/A for not applicable, or leave it empty.`;

/** A cell that holds no answer: what it holds. */
export interface Refused {
  readonly value: unknown;
  /** The ends of the scale, where the user declared one. */
  readonly scale?: { readonly lowest: number; readonly highest: number } | null;
}

interface Words {
  problem(cell: Refused): string;
  remedy(cell: Refused): string;
}

function words(problem: (cell: Refused) => string, remedy: string = ALLOWED): Words {
  const ofDeclared = ({ lowest, highest }: NonNullable<Refused["scale"]>) =>
    remedy.replace(
      ALLOWED,
      `Enter a point of the declared scale of ${lowest} to ${highest}, or declare what it means.`,
    );
  return { problem, remedy: ({ scale }) => (scale ? ofDeclared(scale) : remedy) };
}

function ends(scale: Refused["scale"]): string {
  return scale ? `${scale.lowest} to ${scale.highest}` : "1 to 5";
}

/** Why a cell is no answer, in words: for the sheets' reader and for the functions. */
export const REFUSALS = {
  "answer-not-a-rating": words(({ value }) => `${quoted(value)} is a truth value, not a rating.`),
  "answer-error-value": words(
    ({ value }) => `The cell holds the error ${quoted(value)}.`,
    `Mend the formula or the value. ${ALLOWED}`,
  ),
  "answer-not-whole": words(({ value }) => `${quoted(value)} lies between two points of the scale.`),
  "answer-outside-scale": words(({ value, scale }) => `${quoted(value)} is outside the scale of ${ends(scale)}.`),
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
