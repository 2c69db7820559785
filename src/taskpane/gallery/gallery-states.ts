import { cellAddress } from "../../cells/a1";
import { assess, DEFAULT_KEY, FOOTPRINTS, MISSING, NOT_APPLICABLE, REFUSED, isOnScale } from "../../methods/hvm";
import type { Inspection, Problem, SheetEntry, TablePreview } from "../../excel";
import { ROWS, sampleStudy } from "./gallery-study";
import { initialState, NOTHING_FOUND, type PaneState } from "../state/state";

const SHEETS: readonly SheetEntry[] = [
  { name: "Answers", visible: true, ours: false },
  { name: "About this study", visible: true, ours: false },
];

/** Problems as the reader words them, so that their looks can be judged; the sample study itself has none. */
const PROBLEMS: readonly Problem[] = [
  {
    code: "answer-outside-scale",
    severity: "refused",
    sheet: "Answers",
    cell: "F12",
    value: 7,
    problem: "7 is not an answer from 1 to 5.",
    remedy: "Type 1 to 5, or N/A.",
  },
  {
    code: "answer-not-understood",
    severity: "refused",
    sheet: "Answers",
    cell: "K4",
    value: "quite high, I think",
    problem: "This is not an answer from 1 to 5.",
    remedy: "Type 1 to 5, or N/A.",
  },
  {
    code: "rows-hidden",
    severity: "notice",
    sheet: "Answers",
    cell: "A7:A9",
    value: null,
    problem: "3 rows are hidden or filtered out; they count all the same.",
    remedy: "If they should not count, delete them or leave their firms out.",
  },
  {
    code: "sheet-not-read",
    severity: "notice",
    sheet: "About this study",
    cell: null,
    value: null,
    problem: "This sheet was not read: no answers were recognised.",
    remedy: "If it holds answers, head its columns with the items' names; else nothing to do.",
  },
];

function preview(): TablePreview {
  const cell = (column: number) => cellAddress(0, column);
  return {
    sheet: "Answers",
    range: "A1:AI26",
    columns: [
      { cell: cell(0), header: "Firm", role: "firm", item: null },
      { cell: cell(1), header: "Respondent", role: "respondent", item: null },
      ...DEFAULT_KEY.items.map(({ item }, i) => ({ cell: cell(2 + i), header: item, role: "item" as const, item })),
    ],
    rows: ROWS.slice(0, 5),
  };
}

/** What `inspect` finds in the workbook of the sample study. */
export function sampleInspection(problems: readonly Problem[] = []): Inspection {
  const study = sampleStudy();
  const { firms, respondents, firmOf, codes } = study.answers;
  const of = (is: (code: number) => boolean) => codes.filter(is).length;
  return {
    reading: {
      study,
      layout: "respondent rows",
      sources: [{ sheet: "Answers", range: "A1:AI26" }],
      leftOut: [],
      key: DEFAULT_KEY,
      keySheet: null,
      footprints: FOOTPRINTS,
      footprintsSheet: null,
      problems,
    } as Inspection["reading"],
    sheets: SHEETS,
    firms: firms.map((firm, f) => ({ firm, respondents: respondents.filter((_, row) => firmOf[row] === f) })),
    counts: {
      used: of(isOnScale),
      notApplicable: of((code) => code === NOT_APPLICABLE),
      missing: of((code) => code === MISSING),
      refused: of((code) => code === REFUSED),
    },
    preview: [preview()],
    fingerprint: "sample",
  };
}

const NO_ANSWERS = {
  code: NOTHING_FOUND,
  message:
    "No answers were found. Looked for, on every visible sheet: a row or column of item names (Q1, Item 1, KC1, or the statements) with ratings of 1 to 5 beside them; a list of firm, item and answer; or six scores or percentages per firm. The workbook has no cells with content.",
  detail: null,
};

const DIFFERENT = {
  code: "tables-differ",
  message:
    "The sheets “Answers” and “Answers 2019” hold tables of answers with different columns, so it is not clear which to read. Choose the sheet or sheets to read, or give their tables the same columns.",
  detail: null,
};

/** Every state that can be shown alone, by its name in the address. */
export function galleryStates(): Readonly<Record<string, PaneState>> {
  const start = initialState();
  const clean = sampleInspection();
  const found: PaneState = { ...start, view: "found", found: sampleInspection(PROBLEMS) };
  const cohort = assess(clean.reading.study);
  const results: PaneState = {
    ...start,
    view: "results",
    found: clean,
    results: { cohort, reading: clean.reading },
    standing: true,
  };
  const working: PaneState = {
    ...found,
    view: "working",
    job: { task: "analyse", stage: "assessing", stopping: false, cancellable: true, from: "found" },
  };
  const silence = { seconds: 40, editing: false, mayStop: true };
  return {
    looking: start,
    nothing: { ...start, view: "nothing", doubt: { trouble: NO_ANSWERS, sheets: [], preview: [] } },
    found,
    doubt: {
      ...start,
      view: "found",
      doubt: {
        trouble: DIFFERENT,
        sheets: [...SHEETS, { name: "Answers 2019", visible: true, ours: false }],
        preview: [preview()],
      },
    },
    working,
    editing: {
      ...working,
      silence: {
        ...silence,
        editing: true,
        mayStop: false,
        message:
          "A cell is being edited, and Excel waits until that is done. Press Enter to keep or Esc to drop what you typed; this goes on by itself then.",
      },
    },
    silence: {
      ...working,
      silence: {
        ...silence,
        message:
          "Excel has not answered for 40 seconds. If you are typing in a cell, press Enter; if Excel shows a question, answer it. You can go on waiting, or stop.",
      },
    },
    results,
    firm: { ...results, firm: "HVM1" },
    cohort: { ...results, tab: "cohort" },
    stale: { ...results, stale: true },
    why: { ...results, view: "why", firm: "HVM1" },
    problems: { ...found, view: "problems", back: "found" },
    trouble: {
      ...found,
      view: "trouble",
      back: "found",
      trouble: {
        code: "access-denied",
        message:
          "Excel refused a change, because the workbook or a sheet is protected or open for reading only. Remove the protection (Review > Unprotect) or save a copy, and run again. Nothing was changed.",
        detail: "AccessDenied: You cannot perform the requested operation.",
      },
    },
  };
}
