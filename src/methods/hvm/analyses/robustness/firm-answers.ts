import type { KeyItem } from "../../catalogue/key";
import { isOnScale, reverse } from "../../catalogue/scale";
import { type AnswerTable, MISSING, NOT_APPLICABLE } from "../../profile/answers";
import type { AnswerStudy } from "../../study/study";

/** One firm's cells, taken out of the table of all. */
export interface FirmAnswers {
  /** The items that the table has, in the key's order. */
  readonly items: readonly KeyItem[];
  /** In order of appearance; "respondent 3" for one without a name. */
  readonly respondents: readonly string[];
  /** Codes as in an `AnswerTable`, but item by item: that of item i and respondent r is `codes[i * respondents.length + r]`. */
  readonly codes: Uint8Array;
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
  return {
    firms: firms.length,
    of: (firm) => firmAnswers(answers, items, columns, rows.subarray(starts[firm]!, starts[firm + 1]!)),
  };
}

function firmAnswers(
  { codes, items: { length: width }, respondents }: AnswerTable,
  items: readonly KeyItem[],
  columns: readonly number[],
  rows: Uint32Array,
): FirmAnswers {
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

/** As the method counts: answers alone. */
export const ANSWERS = counting([]);
/** Wrong on purpose: what is not applicable as an answer of 0, to reversed items too. */
export const NOT_APPLICABLE_AS_ZERO = counting([NOT_APPLICABLE]);
/** Wrong on purpose: blank cells as well. */
export const BLANKS_AS_ZERO_TOO = counting([NOT_APPLICABLE, MISSING]);

function counting(zeros: readonly number[]): Counting {
  const valueOf = (code: number, reversed: boolean) => {
    if (zeros.includes(code)) return 0;
    if (!isOnScale(code)) return NaN;
    return reversed ? reverse(code) : code;
  };
  const table = (reversed: boolean) => Float64Array.from({ length: 256 }, (_, code) => valueOf(code, reversed));
  return { plain: table(false), reversed: table(true) };
}
