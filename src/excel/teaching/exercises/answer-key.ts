import { quotedSheet } from "../../../cells/sheet-name";
import type { Reading } from "../../answers/ground/reading";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { faults1 } from "./faults-1";
import { faults2 } from "./faults-2";
import { faults3 } from "./faults-3";
import type { Page, PageCell } from "../../sheets/page";
import type { PageNames } from "../ground/sheets";

const COLUMNS = [
  { heading: "No.", format: "0", width: 5 },
  { heading: "Sheet", format: TEXT, width: 12 },
  { heading: "Cells", format: TEXT, width: 11 },
  { heading: "What is wrong", format: TEXT, width: 40, wrap: true },
  { heading: "What the add-in says", format: TEXT, width: 50, wrap: true },
  { heading: "Result with the fault", format: TEXT, width: 44, wrap: true },
  { heading: "Right result", format: TEXT, width: 44, wrap: true },
  { heading: "What it teaches", format: TEXT, width: 50, wrap: true },
];

/**
 * The answers to the questions of the sheet Exercises, in their order.
 *
 * @param reading what the add-in's reader made of exercise 1
 */
export function answerKeyPage(names: PageNames, reading: Pick<Reading, "problems">): Page {
  const faults = [
    ...faults1(reading).map((fault) => ({ ...fault, sheet: names.exercise1 })),
    ...faults2().map((fault) => ({ ...fault, sheet: names.exercise2 })),
    ...faults3().map((fault) => ({ ...fault, sheet: names.exercise3 })),
  ];
  return {
    title: "Answer key: where each fault is, what the add-in says of it, and the right result",
    lines: [
      `For teachers. This sheet is hidden, and so is ${names.numbers}, which has all scores. Delete both before you hand the workbook to students.`,
      "Results are worked out as the add-in does: pooled scores, correlation distance, footprints of Table 5 of the HVM paper.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: COLUMNS,
        rows: faults.map(({ sheet, cell, wrong, said, stands, right, lesson }, i): PageCell[] => [
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
  };
}
