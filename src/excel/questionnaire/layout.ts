import { SCALE, type Key } from "../../methods/hvm";
import type { Area } from "../../cells/area";
import type { Column } from "./respondents";

/** The sheet as data: what stands where. */
export interface Layout {
  readonly rows: readonly (readonly string[])[];
  /** Rows that head a part. */
  readonly sections: readonly number[];
  /** Where answers go: a block of rows per part. */
  readonly answers: readonly Area[];
}

/** Item and statement. */
export const NAME_COLUMNS = 2;
/** The row of the firms, that of the respondents below it; the rows down to there stay in sight. */
export const FIRM_ROW = 4;
export const HEADER_ROWS = FIRM_ROW + 2;

/** What may be answered: digits, which are quickest typed, and the one answer that is no number. */
export const CHOICES = [...SCALE.map(({ value }) => String(value)), "N/A"];

const LEGEND = `${SCALE.map(({ value, word }) => `${value} ${word}`).join("  ·  ")}  ·  N/A not applicable`;

/** A row per item under the heading of its part, a column per respondent: a layout that the reader knows without doubt. */
export function layoutOf(key: Key, columns: readonly Column[]): Layout {
  const blank = columns.map(() => "");
  const rows: string[][] = [
    ["High Value Manufacturing questionnaire", "", ...blank],
    [`How far is each statement true of your firm?   ${LEGEND}`, "", ...blank],
    [
      "A column is one person's own answers: type them, or choose from the list in the cell. Leave empty what you cannot say.",
      "",
      ...blank,
    ],
    ["", "", ...blank],
    ["Firm", "", ...columns.map(({ firm }) => firm)],
    ["Respondent", "Statement", ...columns.map(({ respondent }) => respondent)],
  ];
  const sections: number[] = [];
  const answers: Area[] = [];
  let part = "";
  for (const item of key.items) {
    if (item.part !== part && item.part !== "") {
      sections.push(rows.length);
      rows.push([item.part, "", ...blank]);
    }
    const last = answers[answers.length - 1];
    const row = rows.length;
    if (last && last.row + last.rows === row) answers[answers.length - 1] = { ...last, rows: last.rows + 1 };
    else answers.push({ row, column: NAME_COLUMNS, rows: 1, columns: columns.length });
    part = item.part;
    rows.push([item.item, item.statement, ...blank]);
  }
  return { rows, sections, answers };
}
