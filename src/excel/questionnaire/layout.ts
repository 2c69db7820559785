import { SCALE, type Key } from "../../methods/hvm";
import type { Area } from "../../cells/area";
import type { Column } from "./respondents";

/** The sheet as data: what stands where. */
export interface Layout {
  readonly rows: readonly (readonly string[])[];
  /** Rows with which a part begins. */
  readonly parts: readonly number[];
  /** Where answers go: one block without a gap, so that whoever types straight down answers each statement. */
  readonly answers: Area;
}

/** Part, item and statement. */
export const NAME_COLUMNS = 3;
/** The row of the firms, that of the respondents below it; the rows down to there stay in sight. */
export const FIRM_ROW = 4;
export const HEADER_ROWS = FIRM_ROW + 2;

/** What may be answered: digits, which are quickest typed, and the one answer that is no number. */
export const CHOICES = [...SCALE.map(({ value }) => String(value)), "N/A"];

const LEGEND = `${SCALE.map(({ value, word }) => `${value} ${word}`).join("  ·  ")}  ·  N/A not applicable`;

/** A row per item, its part beside it, and a column per respondent: a layout that the reader knows without doubt. */
export function layoutOf({ items }: Key, columns: readonly Column[]): Layout {
  const blank = columns.map(() => "");
  const parts = items.flatMap(({ part }, i) => (part !== "" && part !== items[i - 1]?.part ? [i] : []));
  const rows: string[][] = [
    ["High Value Manufacturing questionnaire", "", "", ...blank],
    [`How far is each statement true of your firm?   ${LEGEND}`, "", "", ...blank],
    [
      "A column is one person's answers: type them one below the other, or choose from the list. Leave empty what you cannot say.",
      "",
      "",
      ...blank,
    ],
    ["", "", "", ...blank],
    ["", "Firm", "", ...columns.map(({ firm }) => firm)],
    ["Part", "Respondent", "Statement", ...columns.map(({ respondent }) => respondent)],
    ...items.map(({ part, item, statement }, i) => [parts.includes(i) ? part : "", item, statement, ...blank]),
  ];
  return {
    rows,
    parts: parts.map((item) => HEADER_ROWS + item),
    answers: { row: HEADER_ROWS, column: NAME_COLUMNS, rows: items.length, columns: columns.length },
  };
}
