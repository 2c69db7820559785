import { CODES_OF, type Dimension, facetsOf } from "../../methods/constellations";
import { commas } from "../../methods/words";
import type { CodeRefusal } from "./codes";
import { quoted } from "../text";

/** A cell that holds no code: in which dimension, and why. */
export interface RefusedCode {
  readonly dimension: Dimension;
  readonly refusal: CodeRefusal;
}

interface Words {
  problem(cell: RefusedCode): string;
  remedy(cell: RefusedCode): string;
}

const LEAVE = "or leave the cell empty, which is never wrong.";
const piece = ({ refusal }: RefusedCode) => quoted(refusal.piece);
const codes = ({ dimension }: RefusedCode) => commas(facetsOf(dimension).flatMap((facet) => CODES_OF[facet]));

/** Why a cell holds no code, in words: for the sheets' reader and for the functions. */
export const CODE_REFUSALS: Readonly<Record<CodeRefusal["why"], Words>> = {
  "code-not-understood": {
    problem: (cell) => `${piece(cell)} is none of the codes of ${cell.dimension}.`,
    remedy: (cell) => `Choose one of ${codes(cell)}, or several with ; between, ${LEAVE}`,
  },
  "code-uncertain": {
    problem: (cell) => `${piece(cell)} is not certain, and an uncertain code counts as unknown.`,
    remedy: () => "Leave the cell empty, or enter all codes that may apply.",
  },
  "code-negated": {
    problem: (cell) => `${piece(cell)} says what it is not.`,
    remedy: () => `Say what it is, ${LEAVE}`,
  },
  "code-of-another-dimension": {
    problem: (cell) => `${piece(cell)} belongs to ${belongsTo(cell)}, and stands under ${cell.dimension}.`,
    remedy: (cell) => `Move it to ${belongsTo(cell)}.`,
  },
  "code-of-another-typology": {
    problem: (cell) => `${piece(cell)} is a category of ${authorsOf(cell)}, whom the paper does not follow.`,
    remedy: () => `Code one of the five strategies: ${commas(CODES_OF.strategy)}; ${LEAVE}`,
  },
  "code-not-text": {
    problem: (cell) => `${piece(cell)} is no code: codes are words.`,
    remedy: (cell) => `Use ${codes(cell)}; ${LEAVE}`,
  },
  "code-error-value": {
    problem: (cell) => `The cell holds the error ${piece(cell)}.`,
    remedy: () => "Mend the formula or the value.",
  },
};

function belongsTo({ refusal }: RefusedCode): string {
  return "belongsTo" in refusal ? refusal.belongsTo : "";
}

function authorsOf({ refusal }: RefusedCode): string {
  return "authors" in refusal ? refusal.authors : "";
}

/** Why the cell holds no code and what to do, as one text. */
export function codeWords(cell: RefusedCode): string {
  const { problem, remedy } = CODE_REFUSALS[cell.refusal.why];
  return `${problem(cell)} ${remedy(cell)}`;
}
