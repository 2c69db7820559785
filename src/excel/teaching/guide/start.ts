import { DEFAULT_KEY, FOOTPRINTS } from "../../../methods/hvm";
import { quotedSheet } from "../../../cells/sheet-name";
import { FOOTPRINTS_SHEET, KEY_SHEET } from "../../workbook/setting-sheets";
import { TOPICS } from "../../pages/about/topics";
import { columnsOf } from "../../sheets/block";
import { SOURCES, theSix } from "../../pages/about/explanations";
import { HEADINGS_ROW } from "../../sheets/sheet";
import type { WrittenSheet } from "../../results";
import { sampleStudyRows } from "../../../methods/hvm/sample/answers";
import { inWords } from "../../../methods/words";
import { EXERCISE_IDS, QUESTIONS } from "../exercises";
import type { Meaning } from "../../../methods/table";
import type { Link, Page, PageCell } from "../../sheets/page";
import type { PageNames } from "../ground/sheets";

/** What the workbook holds, in which order to go through it, and what it rests on. */
export function startPage(names: PageNames, results: readonly WrittenSheet[]): Page {
  const [, ...respondents] = sampleStudyRows();
  const firms = new Set(respondents.map(([firm]) => firm)).size;
  const summary = results.find(({ kind }) => kind === "summary")!.name;
  const items = DEFAULT_KEY.items.length;
  return {
    title: "How a manufacturer's value proposition is found: a workbook to learn from",
    lines: [
      "Made by the add-in HVM for Excel, after the method of the paper on High Value Manufacturing that is named under Sources (below: the HVM paper).",
      "The study in it is a reconstruction, not the original data: the answers that the companies really gave were never published.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: columnsOf(TOPICS, null),
        rows: [
          ...section("The question", [
            [
              "What is asked",
              "What does a firm offer its customers above all? New products, a name, a low price, little trouble, a solution made to measure, or a close relationship? The method sorts manufacturers into six such value propositions from what their managers answer.",
            ],
            ...theSix(FOOTPRINTS).map(entry),
          ]),
          ...section("The way through", [
            [
              to(names.questionnaire),
              `${items} statements to be rated from 1 to 5, each in a cell with a list. Answer them for a firm that you know, a column for each person asked.`,
            ],
            [
              to(names.study),
              `The answers of ${respondents.length} managers of ${firms} firms. They were generated so that what the HVM paper prints of its firms comes out of them: nothing else about the firms may be read from them.`,
            ],
            [
              to(names.steps),
              "From these answers to the class of a firm, step by step: what is done and why, a cell in which it can be seen, and the formula in that cell.",
            ],
            [
              to(summary),
              "The result sheets, which begin with HVM, hold formulas. Click a number and read the formula bar; change an answer in the study, and see what follows.",
            ],
            [
              to(KEY_SHEET),
              `Which statement counts for which dimension, and which are reversed. ${FOOTPRINTS_SHEET}, beside it, holds Table 5 of the HVM paper. Both are yours to change: the results follow.`,
            ],
            [
              to(names.coding),
              "Another paper's method, on how small manufacturers provide services with partners: one relationship from its coding to the finding, with the evidence for each code.",
            ],
            [
              to(names.exercises),
              `${QUESTIONS} questions on ${inWords(EXERCISE_IDS.length)} small tables: first with something wrong in them; then to be worked out by hand, how sure a class is, whether a firm is aligned, and what its wish would take; and three codings of relationships.`,
            ],
          ]),
          ...section("With the add-in", [
            [
              "Analyse",
              `The workbook remembers that the sheet ${names.study} is to be analysed. For your own questionnaire or an exercise choose its sheet in the pane, under “What to read”; afterwards choose ${names.study} again.`,
            ],
            [
              "Without it",
              "Everything here works without the add-in too: the formulas are Excel's own. Only remarks, the agreement of measures and the list of problems are values, made when the analysis was run.",
            ],
          ]),
          ...section("Sources", SOURCES.map(entry)),
        ],
      },
    ],
  };
}

function entry({ point, text }: Meaning): readonly [point: string, text: string] {
  return [point, text];
}

function section(topic: string, points: readonly (readonly [point: string | Link, text: string])[]): PageCell[][] {
  return points.map(([point, text], i) => [i === 0 ? topic : null, point, text]);
}

function to(sheet: string): Link {
  return { text: sheet, to: `${quotedSheet(sheet)}!A1` };
}
