import { DEFAULT_KEY, FOOTPRINTS, PROPOSITIONS } from "../../../methods/hvm";
import { portraitOf } from "../../../methods/hvm/catalogue/portraits";
import { sampleStudyRows } from "../../../methods/hvm/sample/answers";
import { inWords } from "../../../methods/words";
import { quotedSheet } from "../../../cells/sheet-name";
import { SOURCES } from "../../pages/about/explanations";
import type { WrittenSheet } from "../../results";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import type { Link, Page, PageBlock, PageCell } from "../../sheets/page";
import { KEY_SHEET } from "../../workbook/setting-sheets";
import { EXERCISE_IDS, QUESTIONS } from "../exercises";
import type { PageNames } from "../ground/sheets";

/** The four columns of all tables below each other: together as wide as an upright page. */
const WIDTHS = [5, 24, 51, 10] as const;

/** Which way to go through the workbook; then what is looked for, what to know, and what it rests on. */
export function startPage(names: PageNames, results: readonly WrittenSheet[]): Page {
  const way = wayThrough(names, results.find(({ kind }) => kind === "summary")!.name);
  const tables: readonly Table[] = [
    { headings: ["No.", "Sheet", "What to do there", "Minutes"], rows: way.map((row, i) => [i + 1, ...row]) },
    {
      caption: "What a firm may offer its customers above all: the six value propositions",
      headings: ["VPD", "Proposition", "In short", "Value"],
      rows: PROPOSITIONS.map(({ vpd, name, value }) => [vpd, name, portraitOf(name, FOOTPRINTS)[0], value]),
    },
    {
      caption: "Good to know",
      headings: ["", "", "", ""],
      rows: [
        [
          null,
          "With the add-in",
          `Analyse renews the results of ${names.study}. To check an exercise, choose its sheet under “What to read”.`,
        ],
        [
          null,
          "Without it",
          "The formulas are Excel's own and go on working. Only remarks, the agreement of measures and the list of problems do not change.",
        ],
        [null, "On paper", "Every sheet prints on A4 or Letter with letters that can be read."],
      ],
    },
    {
      caption: "Sources",
      headings: ["", "", "", ""],
      rows: SOURCES.map(({ point, text }) => [null, point, text]),
    },
  ];
  return {
    title: "How a manufacturer's value proposition is found",
    lines: [
      "A workbook to learn from, made by the add-in HVM for Excel. Go through the sheets in this order.",
      "The study in it is a reconstruction, not the original data: the firms' real answers were never published.",
    ],
    blocks: below(tables),
  };
}

/** Sheet, what to do there, and about how long it takes. */
function wayThrough(names: PageNames, summary: string): PageCell[][] {
  const [, ...respondents] = sampleStudyRows();
  const firms = new Set(respondents.map(([firm]) => firm)).size;
  return [
    [to(names.questionnaire), `Answer the ${DEFAULT_KEY.items.length} statements for a firm that you know.`, 10],
    [to(names.study), `Look at what ${respondents.length} managers of ${inWords(firms)} firms answered.`, 5],
    [to(names.steps), "Follow the first firm from its answers to its class, cell by cell.", 20],
    [to(summary), "Click a number and read its formula. Change an answer of the study, and see what follows.", 10],
    [to(KEY_SHEET), "See which statement counts for what. Change a weight, and see what follows.", 5],
    [to(names.exercises), `Answer ${QUESTIONS} questions on ${inWords(EXERCISE_IDS.length)} small tables.`, 120],
    [to(names.coding), "Another method: how small manufacturers provide services with partners.", 15],
  ];
}

interface Table {
  readonly caption?: string;
  readonly headings: readonly [string, string, string, string];
  readonly rows: readonly (readonly PageCell[])[];
}

/** The tables below each other, with room for a caption between. */
function below(tables: readonly Table[]): PageBlock[] {
  let row = HEADINGS_ROW;
  return tables.map(({ caption, headings, rows }) => {
    const block: PageBlock = {
      row,
      column: 0,
      ...(caption === undefined ? {} : { caption }),
      columns: WIDTHS.map((width, c) => ({
        heading: headings[c]!,
        format: c === 0 || headings[c] === "Minutes" ? "0" : TEXT,
        width,
        wrap: true,
      })),
      rows,
    };
    row += rows.length + 3;
    return block;
  });
}

function to(sheet: string): Link {
  return { text: sheet, to: `${quotedSheet(sheet)}!A1` };
}
