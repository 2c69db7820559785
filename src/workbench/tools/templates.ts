import { insertCodingSheet } from "../../excel/coding-sheet";
import { insertTeachingWorkbook, type TeachingRequest } from "../../excel/teaching";
import type { RunOptions } from "../../excel/workbook/session";
import type { Template } from "./arguments";
import { made } from "./made";

interface Making {
  make(request: TeachingRequest, options: RunOptions): Promise<Uint8Array>;
  /** What is said when it is saved. */
  saved(file: string): string;
}

/** The workbooks that can be made as files: what the pane's buttons make of an empty workbook, without the empty sheet. */
export const TEMPLATES: Readonly<Record<Template, Making>> = {
  teaching: {
    make: (request, options) => made(() => insertTeachingWorkbook(request, options)),
    saved: (file) => `The teaching workbook is saved in ${file}. Its answer key is on hidden sheets.`,
  },
  coding: {
    make: (_, options) => made(() => insertCodingSheet(options)),
    saved: (file) => `The coding sheet is saved in ${file}. Fill it in, and give it as INPUT.`,
  },
};
