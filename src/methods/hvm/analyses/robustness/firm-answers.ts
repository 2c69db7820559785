import type { KeyItem } from "../../catalogue/key";
import { reverse } from "../../catalogue/scale";
import { type AnswerTable, MISSING, NOT_APPLICABLE, pointsByCode } from "../../profile/answers";
import type { AnswerStudy } from "../../study/study";

/** One firm's cells, taken out of the table of all. */
export interface FirmAnswers {
  /** The items that the table has, in the key's order. */
  readonly items: readonly KeyItem[];
  /** In order of appearance; "respondent 3" for one without a name. */
  readonly respondents: readonly string[];
  /** Codes as in an `AnswerTable`, but item by item: that of item i and respondent r is `codes[i * respondents.length + r]`. */
  readonly codes: Uint8Array;
  readonly counting: Countings;
}

/** The answers of each firm, worked out when it is asked for. */
export interface AnswersByFirm {
  readonly firms: number;
  of(firm: number): FirmAnswers;
}

/** Sorts a study's table by firms and items. */
export function answersByFirm({ key, answers }: AnswerStudy): AnswersByFirm {
  const { firmOf, firms } = answers;
  const starts = new Uint32Array(firms.length + 1);
  for (const firm of firmOf) starts[firm + 1]!++;
  for (let firm = 0; firm < firms.length; firm++) starts[firm + 1]! += starts[firm]!;
  const rows = new Uint32Array(firmOf.length);
  const next = starts.slice();
  for (let row = 0; row < firmOf.length; row++) rows[next[firmOf[row]!]!++] = row;
  const columns = answers.items.map((_, column) => column).sort((a, b) => answers.items[a]! - answers.items[b]!);
  const items = columns.map((column) => key.items[answers.items[column]!]!);
  const counting = countingsOf(answers);
  return {
    firms: firms.length,
    of: (firm) => ({
      ...firmAnswers(answers, items, columns, rows.subarray(starts[firm]!, starts[firm + 1]!)),
      counting,
    }),
  };
}

function firmAnswers(
  { codes, items: { length: width }, respondents }: AnswerTable,
  items: readonly KeyItem[],
  columns: readonly number[],
  rows: Uint32Array,
): Omit<FirmAnswers, "counting"> {
  const own = new Uint8Array(items.length * rows.length);
  let at = 0;
  for (const column of columns) for (const row of rows) own[at++] = codes[row * width + column]!;
  return { items, respondents: Array.from(rows, (row, r) => respondents[row] || `respondent ${r + 1}`), codes: own };
}

/** What an answer counts as, by its code; NaN where it does not count. */
export interface Counting {
  readonly plain: Float64Array;
  readonly reversed: Float64Array;
}

/** The ways to count the answers of a study. */
export interface Countings {
  /** As the method counts: answers alone. */
  readonly answers: Counting;
  /** Wrong on purpose: what is not applicable as an answer of 0, to reversed items too. */
  readonly notApplicableAsZero: Counting;
  /** Wrong on purpose: blank cells as well. */
  readonly blanksAsZeroToo: Counting;
}

function countingsOf(answers: AnswerTable): Countings {
  const points = pointsByCode(answers);
  const counting = (...zeros: readonly number[]): Counting => {
    const zeroed = (table: Float64Array) => table.map((point, code) => (zeros.includes(code) ? 0 : point));
    return { plain: zeroed(points), reversed: zeroed(points.map(reverse)) };
  };
  return {
    answers: counting(),
    notApplicableAsZero: counting(NOT_APPLICABLE),
    blanksAsZeroToo: counting(NOT_APPLICABLE, MISSING),
  };
}
