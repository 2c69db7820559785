import { insertCodingSheet } from "../../../excel/coding-sheet";
import { insertQuestionnaire } from "../../../excel/questionnaire";
import { insertTeachingWorkbook, type TeachingRequest } from "../../../excel/teaching";
import type { RunOptions } from "../../../excel/workbook/session";
import type { Template } from "./names";
import { made } from "./made";

type Made = Omit<TeachingRequest, "withKey">;

interface Making {
  /** What is made, each with the file that it goes to. */
  readonly files: readonly {
    named(out: string): string;
    make(request: Made, options: RunOptions): Promise<Uint8Array>;
  }[];
  /** What is said when all is saved. */
  saved(...files: readonly string[]): string;
}

const asAsked = (out: string) => out;

/** Whoever wants other firms and respondents types over these; the form to be printed has room for their names. */
const BLANK_FIRM = { firm: "Firm 1", respondents: ["Respondent 1", "Respondent 2", "Respondent 3"] };

/** The workbooks that can be made as files: what the pane's buttons make of an empty workbook, without the empty sheet. */
export const TEMPLATES: Readonly<Record<Template, Making>> = {
  questionnaire: {
    files: [
      {
        named: asAsked,
        make: (_, options) => made(() => insertQuestionnaire({ firms: [BLANK_FIRM], onPaper: "blank" }, options)),
      },
    ],
    saved: (file) => `The questionnaire is saved in ${file}: a sheet to fill in, and a form to print.`,
  },
  teaching: {
    files: [
      {
        named: asAsked,
        make: (request, options) => made(() => insertTeachingWorkbook(request, options)),
      },
      {
        named: (out) => out.replace(/(\.[^./\\]*)?$/, (ending) => `-key${ending}`),
        make: (request, options) => made(() => insertTeachingWorkbook({ ...request, withKey: true }, options)),
      },
    ],
    saved: (students, teachers) =>
      `The teaching workbook is saved in ${students}, for students, and with the answer key in ${teachers}, for you alone.`,
  },
  coding: {
    files: [{ named: asAsked, make: (_, options) => made(() => insertCodingSheet(options)) }],
    saved: (file) => `The coding sheet is saved in ${file}. Fill it in, and give it as INPUT.`,
  },
};
