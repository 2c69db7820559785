import { absolute, cellAddress } from "../../../cells/a1";
import { quotedSheet } from "../../../cells/sheet-name";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { FIRST_ROW } from "../../sheets/draw/draw-page";
import { AGAINST, cellsOf, columnOf, FIRMS_1, ROWS_1 } from "./exercise-1";
import { CELLS_2, FIRM_2 } from "./exercise-2";
import { CELLS_3 } from "./exercise-3";
import { ITEMS } from "./answers";
import type { Page, PageCell } from "../../sheets/page";
import type { PageKind, PageNames } from "../ground/sheets";

interface Task {
  readonly on: PageKind;
  readonly question: string;
  /** A way to find it with Excel alone. */
  readonly hint: string;
}

const ANSWERS = cellsOf(columnOf(ITEMS[0]!), columnOf(ITEMS[ITEMS.length - 1]!));
const [FIRM, RESPONDENT] = [cellAddress(FIRST_ROW, 0), cellAddress(FIRST_ROW, 1)];
/** Another item of the same dimension as the one worded against the others. */
const COMPANION = "Q5";

const TASKS: readonly Task[] = [
  {
    on: "exercise1",
    question:
      "One answer is not on the scale. In which cell? Which score of which firm does it touch, and how large is that score with and without it?",
    hint: `Compare =MAX(${ANSWERS}) with the scale. A mean in Excel takes in every number, on the scale or not.`,
  },
  {
    on: "exercise1",
    question:
      "One answer is a slip of the keyboard. In which cell? What would AVERAGE make of it, and what should you do before you correct it?",
    hint: `=COUNTA(${ANSWERS}) counts filled cells, =COUNT(${ANSWERS}) numbers. Where they differ there is a text.`,
  },
  {
    on: "exercise1",
    question: "One person was typed in twice. Who? Which class does the firm have with both rows, and which with one?",
    hint: `Count each firm and respondent: =COUNTIFS(${absolute(cellsOf(0))},${FIRM},${absolute(cellsOf(1))},${RESPONDENT}) for the first row, and so on.`,
  },
  {
    on: "exercise1",
    question: `There are ${FIRMS_1} firms, but a pivot table finds ${new Set(ROWS_1.map(({ firm }) => firm)).size}. Why?`,
    hint: `Compare the lengths of the names: =LEN(${FIRM}), and so on. Or count the rows of each name: =COUNTIF(${absolute(cellsOf(0))},${FIRM}).`,
  },
  {
    on: "exercise1",
    question:
      "One statement is worded against its dimension: who agrees says little of it. Which? What has to be done with its answers, and which firm changes its class when it is done?",
    hint: `Read the headings. Then compare two statements on the same dimension: =CORREL(${cellsOf(columnOf(COMPANION))},${cellsOf(columnOf(AGAINST.item))}).`,
  },
  {
    on: "exercise1",
    question:
      "One person gave the same answer to everything. What does the firm's profile look like, and which class is nearest to it?",
    hint: "Draw the six scores. Which of the six footprints has that shape? What does CORREL say of a row of equal numbers?",
  },
  {
    on: "exercise1",
    question:
      "Mend what you have found so far. For one firm the class still depends on how distance is measured. Which? Which measures say what? What would you report?",
    hint: "Work out two distances for each firm, as on the sheets Exercise 2 and Exercise 3; or let the add-in do it and read “Measures agreeing” in HVM Summary.",
  },
  {
    on: "exercise2",
    question: `A colleague found a class for ${FIRM_2}. Which mistake is in the formulas of the scores? Mend it in the sheet. Which class has the firm then?`,
    hint: `Look at ${CELLS_2.firstScore} and at what it takes the mean of. What does a 0 mean on this questionnaire? COUNTIF counts what is above 0.`,
  },
  {
    on: "exercise3",
    question:
      "By the smallest Euclidean distance HVM1 is in another class than in the paper. Which? Why does this distance prefer it? Put a measure of shape in its place and look again.",
    hint: `Start at ${CELLS_3.firstDistance}. Compare the range of HVM1's shares with the range of each footprint: how flat, how steep are they?`,
  },
  {
    on: "exercise3",
    question:
      "Short cut 1 takes the class from the highest score. For which firm is that not what the paper found, and why does the paper not do so?",
    hint: "Read section 4.3.1 of the HVM paper. How many of the firm's scores are close to the highest?",
  },
];

/** The questions, with room for answers. */
export function exercisesPage(names: PageNames): Page {
  return {
    title: "Exercises: find the mistake, and say what it does to the result",
    lines: [
      `${TASKS.length} questions on three small tables. Everything can be found in Excel alone; the add-in then tells whether you found it.`,
      `To check with the add-in, open its pane, choose the sheet under “What to read”, and click Analyse: HVM Problems and the remarks in HVM Summary say what it found.`,
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "No.", format: "0", width: 5 },
          { heading: "Sheet", format: TEXT, width: 14 },
          { heading: "Question", format: TEXT, width: 58, wrap: true },
          { heading: "A way to find out", format: TEXT, width: 58, wrap: true },
          { heading: "Your answer", format: TEXT, width: 58, wrap: true },
        ],
        rows: TASKS.map(({ on, question, hint }, i): PageCell[] => [
          i + 1,
          { text: names[on], to: `${quotedSheet(names[on])}!A1` },
          question,
          hint,
          null,
        ]),
      },
    ],
  };
}
