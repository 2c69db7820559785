import type { User } from "../../../src/workbench/host/user";
import { cellAddress, columnLetters } from "../../../src/cells/a1";
import { cellAt, type WorkbookState } from "../../../src/workbench/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";
import type { ProofWorkbook } from "../../support/people";
import { WORKBOOKS } from "./workbooks";

/** What a user does after an analysis; then every formula must give what a fresh analysis of the workbook gives. */
export interface ProofEdit {
  readonly name: string;
  readonly book: ProofWorkbook;
  /** Given the workbook as the analysis left it. */
  readonly edit: (user: User, state: WorkbookState) => void;
  /** Firms may come in another order than in a fresh analysis, and #N/A or nothing is right as well. */
  readonly byFirm?: boolean;
}

type Typed = string | number | boolean;

function book(name: string): ProofWorkbook {
  const found = WORKBOOKS.find((each) => each.name === name);
  if (!found) throw new Error(`There is no workbook "${name}".`);
  return found;
}

/** Types these values into a workbook's first sheet. */
export function answers(name: string, of: string, cells: Readonly<Record<string, Typed>>): ProofEdit {
  const [sheet] = book(of).sheets;
  return { name, book: book(of), edit: (user) => type(user, sheet!.name, cells) };
}

function type(user: User, sheet: string, cells: Readonly<Record<string, Typed>>): void {
  for (const [cell, value] of Object.entries(cells)) user.edit(sheet, cell, value);
}

/** The same value in all cells of these columns and rows. */
export function block(columns: string, rows: readonly number[], value: Typed): Record<string, Typed> {
  return Object.fromEntries(columns.split(" ").flatMap((column) => rows.map((row) => [`${column}${row}`, value])));
}

/** Where the cell stands that is in the row of a label (the first of that label) and under a heading. */
function cellUnder(state: WorkbookState, sheetName: string, label: string, heading: string): string {
  const sheet = sheetNamed(state, sheetName);
  const places = [...sheet.cells].filter(([, { value }]) => value === heading || value === label);
  const column = places.find(([, { value }]) => value === heading);
  const row = places.find(([key, { value }]) => value === label && cellAt(key).row > cellAt(column![0]).row);
  return cellAddress(cellAt(row![0]).row, cellAt(column![0]).column);
}

/** Types into a table by the label of the row and the heading of the column. */
export function underHeadings(
  of: string,
  name: string,
  sheet: string,
  cells: readonly (readonly [string, string, Typed])[],
) {
  return {
    name,
    book: book(of),
    edit: (user: User, state: WorkbookState) => {
      for (const [label, heading, value] of cells) user.edit(sheet, cellUnder(state, sheet, label, heading), value);
    },
  };
}

/** Puts the rows below the header of the first sheet into another order. */
export function reordered(name: string, of: string, order: <T>(rows: T[]) => T[]): ProofEdit {
  const [draft] = book(of).sheets;
  return {
    name,
    book: book(of),
    byFirm: true,
    edit: (user, state) => {
      const sheet = sheetNamed(state, draft!.name);
      const rows = draft!.rows.map((_, r) => draft!.rows[0]!.map((_, c) => valueAt(sheet, r, c)));
      order(rows.slice(1)).forEach((cells, r) =>
        cells.forEach((value, c) => user.edit(sheet.name, cellAddress(r + 1, c), (value as Typed | null) ?? "")),
      );
    },
  };
}

/** The columns of 33 items from C on. */
export function columns(): string {
  return Array.from({ length: 33 }, (_, i) => columnLetters(i + 2)).join(" ");
}

export function rowsOf(name: string, firm: string): number[] {
  return book(name).sheets[0]!.rows.flatMap(([first], r) => (first === firm ? [r + 1] : []));
}
