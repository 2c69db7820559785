import { quotedSheet } from "../../../cells/sheet-name";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from "../exercises";
import type { Known } from "../exercises/exercise";
import type { Page, PageCell } from "../../sheets/page";
import type { PageNames } from "../ground/sheets";

/** All are a page in width. */
const COLUMNS = [
  { heading: "No.", format: "0", width: 5 },
  { heading: "Sheet", format: TEXT, width: 11 },
  { heading: "Cells", format: TEXT, width: 10 },
  { heading: "What is wrong, or asked", format: TEXT, width: 26, wrap: true },
  { heading: "What the add-in says", format: TEXT, width: 33, wrap: true },
  { heading: "Result with the mistake, or at first sight", format: TEXT, width: 31, wrap: true },
  { heading: "Right result", format: TEXT, width: 31, wrap: true },
  { heading: "What it teaches", format: TEXT, width: 33, wrap: true },
];

/** What the answers of each exercise are made of. */
export type KnownOf = (id: ExerciseId) => Known;

/** The answers to the questions of the sheet Exercises, in their order. */
export function answerKeyPage(names: PageNames, knownOf: KnownOf): Page {
  const answers = EXERCISE_IDS.flatMap((id) =>
    EXERCISES[id].questions.map(({ answer }) => ({ ...answer(knownOf(id)), sheet: names[id] })),
  );
  return {
    title: "Answer key: where to look, what the add-in says, and the right result",
    lines: [
      `For teachers only. The students' workbook has neither this sheet nor ${names.numbers}, which lists all scores: hand out that one.`,
      "Results are computed as the add-in computes them: pooled scores, correlation distance, the footprints of Table 5 of the HVM paper.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: COLUMNS,
        rows: answers.map(({ sheet, cell, wrong, said, stands, right, lesson }, i): PageCell[] => [
          i + 1,
          sheet,
          { text: cell, to: `${quotedSheet(sheet)}!${cell}` },
          wrong,
          said,
          stands,
          right,
          lesson,
        ]),
      },
    ],
    keyColumns: 3,
  };
}
