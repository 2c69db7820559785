/**
 * Makes the samples: the study, assets/sample-study.xlsx, from its answers and firms in src/methods/hvm/sample, and the codings,
 * assets/sample-constellations.xlsx, from the cases in src/methods/constellations/catalogue:
 *
 *     npx tsx src/workbench/tools/sample.ts
 */
import { SCALE_LEGEND } from "../../methods/hvm";
import { footerOf } from "../../excel/sheets/draw/print";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CHOICES, HEADINGS, rowOf } from "../../excel/firms/layout";
import { SCALE } from "../../excel/samples/sample-study";
import { quoteSheet } from "../../cells/sheet-name";
import { insertSampleConstellations } from "../../excel/samples/sample-constellations";
import { SAMPLE_STUDY_ANSWERS } from "../../methods/hvm/sample/answers";
import { SAMPLE_STUDY_FIRMS } from "../../methods/hvm/sample/firms";
import { SAMPLE_NAME } from "../../excel/workbook/marks/sample";
import { FIRMS_SHEET } from "../../excel/workbook/setting-sheets";
import { made } from "./templates/made";
import { openCsv } from "../file/read/plain/csv";
import { saveXlsx } from "../file/xlsx";
import {
  cellAt,
  cellKey,
  type CellState,
  type CellStyle,
  emptySheet,
  type SheetState,
  type WorkbookState,
} from "../workbook";
import { idOfSheet } from "../sheet-id";
import { PLAIN_PAGE, type PageState } from "../printed-page";

const ASSETS = new URL("../../../assets/", import.meta.url);

/** The sample study as a workbook. */
export const SAMPLE_STUDY = fileURLToPath(new URL("sample-study.xlsx", ASSETS));

/** The paper's own cases of constellations as a workbook. */
export const SAMPLE_CONSTELLATIONS = fileURLToPath(new URL("sample-constellations.xlsx", ASSETS));

const CENTRED: CellStyle = { horizontal: "Center" };
const HEADER: CellStyle = { bold: true, fill: "#DDE6EE", vertical: "Center" };

/** The workbook of the sample study. */
export function sampleStudy(): WorkbookState {
  const csv = new TextEncoder().encode(SAMPLE_STUDY_ANSWERS);
  const answers = answersSheet(openCsv(csv, "Answers").sheets[0]!);
  return {
    sheets: [answers, firmsSheet(), aboutSheet()],
    names: [],
    activeSheet: answers.id,
    selection: "A1",
    settings: {},
  };
}

function answersSheet(sheet: SheetState): SheetState {
  const cells = new Map<number, CellState>();
  const widths = new Map([
    [0, 8],
    [1, 28],
  ]);
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellAt(key);
    const isAnswer = column >= 2;
    const style: CellStyle | undefined =
      row === 0 ? (isAnswer ? { ...HEADER, ...CENTRED } : HEADER) : isAnswer ? CENTRED : undefined;
    cells.set(key, style === undefined ? cell : { ...cell, style });
    if (isAnswer) widths.set(column, 4.55);
  }
  return {
    ...sheet,
    cells,
    columnWidths: widths,
    frozen: { rows: 1, columns: 2 },
    page: { ...PRINTED, scale: SCALE, footer: footerAt(SCALE), titleRows: "$1:$1" },
    names: [{ name: SAMPLE_NAME, formula: `=${quoteSheet(sheet.name)}!$A$1`, visible: false }],
  };
}

/** How the sheets are printed: across A4, with file, sheet and page below. */
const PRINTED: PageState = {
  ...PLAIN_PAGE,
  landscape: true,
  paper: 9,
  margins: { left: 36, right: 36, top: 36, bottom: 45, header: 21.6, footer: 22 },
  footer: footerAt(100),
};

function footerAt(scale: number): string {
  const { left, right } = footerOf(scale);
  return `&L${left}&R${right}`;
}

/** What else is published of the firms, with lists to choose from. */
function firmsSheet(): SheetState {
  const rows = [HEADINGS, ...SAMPLE_STUDY_FIRMS.map(rowOf)];
  const cells = rows.flatMap((row, r) =>
    row.map((value, c): [number, CellState] => {
      const style = { ...(r === 0 ? { ...HEADER, wrap: true } : {}), ...(c >= 2 ? CENTRED : {}) };
      return [cellKey(r, c), { value, ...(r === 0 || c >= 2 ? { style } : {}) }];
    }),
  );
  return {
    ...emptySheet(idOfSheet(2), FIRMS_SHEET, { cells: new Map(cells.filter(([, { value }]) => value !== "")) }),
    columnWidths: new Map(HEADINGS.map((_, c) => [c, c === 0 ? 10 : c === 1 ? 24 : 16])),
    frozen: { rows: 1, columns: 1 },
    page: { ...PRINTED, titleRows: "$1:$1" },
    validations: CHOICES.map(({ list, message }, c) => ({
      area: { row: 1, column: 1 + c, rows: SAMPLE_STUDY_FIRMS.length, columns: 1 },
      list,
      errorMessage: message,
      prompt: null,
    })),
  };
}

const ABOUT: readonly (readonly [heading: string | null, text: string])[] = [
  [
    "A reconstruction, not the original data",
    "The answers on the sheet Answers were generated. The answers that the companies really gave were never published.",
  ],
  [
    "How it was made",
    "They were generated so that the figures that were published come out of them: the scores of HVM1, HVM2 and HVM3 to two " +
      "decimals, the order of their value propositions, the class of every company, and the six ranks that the paper prints.",
  ],
  [
    null,
    "Any other figure that you compute from them (a single respondent's answer, agreement within a company, reliability) " +
      "says something about this reconstruction only, and nothing about the companies.",
  ],
  [
    null,
    "The answers of the focus group (FG1 to FG7) were made to fit the correlation distance. With another distance some of " +
      "these companies come out in another class, or tie.",
  ],
  [
    "What is in it",
    "Ten companies: HVM1 and HVM2 with 5 respondents each, HVM3 with 8, and seven companies of a focus group with one each. " +
      "One row is one respondent; Q1 to Q33 are the items of the questionnaire.",
  ],
  [
    "What else is known",
    `The sheet ${FIRMS_SHEET} has the propositions that HVM1 to HVM3 wish to follow, and their predominant processes, as published.`,
  ],
  ["The answers", `${SCALE_LEGEND}; 0 means not applicable and is not counted.`],
  [
    "Where the published figures are from",
    "Huaccho Huatuco, L., Martinez, V., Burgess, T. F. and Shaw, N. E.: the HVM (High Value Manufacturing) case studies.",
  ],
  [
    "What to do with it",
    "Run the analysis of HVM for Excel on this workbook to see what its results look like. For your own study put your " +
      "answers in a sheet of this layout.",
  ],
];

function aboutSheet(): SheetState {
  const cells = new Map<number, CellState>([
    [cellKey(0, 0), { value: "About this study", style: { bold: true, fontSize: 16 } }],
  ]);
  ABOUT.forEach(([heading, text], i) => {
    const row = i + 2;
    if (heading !== null)
      cells.set(cellKey(row, 0), { value: heading, style: { bold: true, vertical: "Top", wrap: true } });
    cells.set(cellKey(row, 1), { value: text, style: { vertical: "Top", wrap: true } });
  });
  return {
    ...emptySheet(idOfSheet(3), "About this study", { cells }),
    columnWidths: new Map([
      [0, 28],
      [1, 90],
    ]),
    gridlines: false,
    page: PRINTED,
  };
}

/** The workbook of the sample of codings: what the pane's button makes of an empty workbook. */
export function sampleConstellations(): Promise<Uint8Array> {
  return made(() => insertSampleConstellations());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(SAMPLE_STUDY, await saveXlsx(null, sampleStudy()));
  await writeFile(SAMPLE_CONSTELLATIONS, await sampleConstellations());
}
