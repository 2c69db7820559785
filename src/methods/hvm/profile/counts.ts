import { type AnswerTable, MISSING, NOT_APPLICABLE, REFUSED } from "./answers";

/** A code adds 1 to the byte of its kind: answers lowest, then "not applicable", missing, refused. */
const ADDS = Int32Array.from({ length: 256 }, (_, code) => {
  if (code === NOT_APPLICABLE) return 1 << 8;
  if (code === MISSING) return 1 << 16;
  if (code === REFUSED) return 1 << 24;
  return 1;
});
/** So many cells cannot fill a byte. */
const MOST_CELLS = 255;

/** How many cells of a firm were what. */
export interface AnswerCounts {
  readonly used: number;
  readonly notApplicable: number;
  readonly missing: number;
  readonly refused: number;
}

/** How many respondents a firm has, and what their cells held. */
export interface FirmCounts {
  readonly respondents: number;
  readonly answers: AnswerCounts;
  /** used ÷ (respondents × items found), 0..1; null without a cell. */
  readonly answeredShare: number | null;
}

/** Counts the cells of a table by what they held, firm by firm. */
export function countAnswers(answers: AnswerTable): FirmCounts[] {
  const { codes, firmOf } = answers;
  const width = answers.items.length;
  const counts = answers.firms.map(() => ({ respondents: 0, used: 0, notApplicable: 0, missing: 0, refused: 0 }));
  for (let row = 0; row < firmOf.length; row++) {
    const count = counts[firmOf[row]!]!;
    count.respondents++;
    const end = (row + 1) * width;
    for (let start = row * width; start < end; start += MOST_CELLS) {
      const stop = Math.min(end, start + MOST_CELLS);
      let packed = 0;
      for (let i = start; i < stop; i++) packed += ADDS[codes[i]!]!;
      count.used += packed & 0xff;
      count.notApplicable += (packed >>> 8) & 0xff;
      count.missing += (packed >>> 16) & 0xff;
      count.refused += packed >>> 24;
    }
  }
  return counts.map(({ respondents, ...answers }) => {
    const cells = respondents * width;
    return { respondents, answers, answeredShare: cells === 0 ? null : answers.used / cells };
  });
}
