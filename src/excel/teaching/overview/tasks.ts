import { quotedSheet } from "../../../cells/sheet-name";
import { inWords } from "../../../methods/words";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { EXERCISE_IDS, EXERCISES, QUESTIONS } from "../exercises";
import type { Page, PageCell } from "../../sheets/page";
import type { PageNames } from "../ground/sheets";

/** The questions, with room for answers. */
export function exercisesPage(names: PageNames): Page {
  const tasks = EXERCISE_IDS.flatMap((id) => EXERCISES[id].questions.map((each) => ({ ...each, sheet: names[id] })));
  return {
    title: `Exercises: ${QUESTIONS} questions on ${inWords(EXERCISE_IDS.length)} small tables`,
    lines: [
      "Find the mistake or work out the result, and say what difference it makes. Nearly everything can be done in Excel alone.",
      "To check yourself, open the add-in's pane, choose the exercise under “What to read” (for Exercises 4 and 5: Sample study), and click Analyse.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "No.", format: "0", width: 5 },
          { heading: "Sheet", format: TEXT, width: 14 },
          { heading: "Question", format: TEXT, width: 54, wrap: true },
          { heading: "A way to find out", format: TEXT, width: 52, wrap: true },
          { heading: "Your answer", format: TEXT, width: 52, wrap: true },
        ],
        rows: tasks.map(({ sheet, question, hint }, i): PageCell[] => [
          i + 1,
          { text: sheet, to: `${quotedSheet(sheet)}!A1` },
          question,
          hint,
          null,
        ]),
      },
    ],
  };
}
