import { error } from "./kind";

/** So many cells are named that formulas cannot follow; more would not be read. */
const NAMED = 5;

export interface OnSheet {
  readonly sheet: string;
}

const NOTHING_TO_REPORT = {
  all: "There is no firm to report on: a report tells of firms by their answers, and none were read.",
  doubtful: "There is no firm to report on: no class is unsure, tied or missing. Take the first firms instead.",
  named: "There is no firm to report on: none of those named is in this study. Look at the names, and try again.",
} as const;

/** What keeps results from being written, shown or removed. Where they are written, it is added what state the workbook is in. */
export const RESULT_ERRORS = {
  "no-results": error({
    says: () => "There are no results to show. Run the analysis first.",
  }),
  "nothing-to-report": error<{ readonly asked: "all" | "doubtful" | "named" }>({
    says: ({ asked }) => NOTHING_TO_REPORT[asked],
  }),
  "firm-gone": error<OnSheet & { readonly firm: string }>({
    says: ({ sheet, firm }) => `The sheet "${sheet}" has no row for "${firm}". Run the analysis again to renew it.`,
  }),
  "place-gone": error<OnSheet>({
    says: ({ sheet }) => `There is no sheet "${sheet}" any more. It was renamed or deleted.`,
  }),
  "place-hidden": error<OnSheet>({
    says: ({ sheet }) => `The sheet "${sheet}" is hidden. Right-click a sheet tab and choose Unhide.`,
  }),
  "last-sheets": error({
    says: () =>
      "The result sheets are the only visible sheets, and Excel keeps at least one. Add or unhide another sheet, and try again. Nothing was changed.",
  }),
  "sheet-protected": error<OnSheet>({
    says: ({ sheet }) =>
      `The sheet "${sheet}" is protected, so the new results cannot be written to it. Remove the protection (Review > Unprotect Sheet), and run again.`,
  }),
  "sheet-rearranged": error<OnSheet>({
    says: ({ sheet }) =>
      `Rows or columns were inserted into or taken out of our tables on the sheet "${sheet}", so we cannot tell which cells are ours. Undo that, or delete the sheet, and run again.`,
  }),
  "sheet-of-another-version": error<OnSheet>({
    says: ({ sheet }) =>
      `The sheet "${sheet}" was written by another version of this add-in, whose table has other columns. Formulas of yours that point there would come to mean something else, so it is not rewritten. Remove the results (in the pane, under the answers) or delete the sheet, and run again.`,
  }),
  "total-row": error<OnSheet>({
    says: ({ sheet }) =>
      `The table on the sheet "${sheet}" has a total row where its results need to grow or shrink. Switch the total row off (Table Design > Total Row), and run again.`,
  }),
  "notes-in-the-way": error<OnSheet & { readonly cells: string }>({
    says: ({ sheet, cells }) =>
      `On the sheet "${sheet}", the new results need room where you have something of your own: ${cells}. Move it to the right of our tables or to another sheet, and run again.`,
  }),
  "name-taken": error<{ readonly name: string }>({
    says: ({ name }) =>
      `The workbook has something of yours named ${name}, and the formulas need that name. Rename yours (Formulas > Name Manager), or have the results written as values.`,
  }),
  "no-earlier-content": error({
    says: () =>
      "Excel did not hand over the earlier results, which would have to be put back if something went wrong. Close other large workbooks, and run again.",
  }),
  "formulas-cannot-follow": error<{ readonly cells: readonly string[] }>({
    says: ({ cells }) => {
      const more = cells.length > NAMED ? ` And ${cells.length - NAMED} more.` : "";
      return `Formulas cannot follow all of what was read. ${cells.slice(0, NAMED).join(" ")}${more} Mend that, or have the results written as values. Nothing was changed.`;
    },
  }),
  "formulas-differ": error<OnSheet & { readonly cell: string; readonly gives: unknown; readonly known: unknown }>({
    says: ({ sheet, cell, gives, known }) =>
      `On the sheet "${sheet}" the formula in ${cell} gives ${shown(gives)}, where the add-in finds ${shown(known)}. Something in the answers is taken differently by Excel, or the workbook rounds what its cells show (File > Options > Advanced > Set precision as displayed): switch that off, or have the results written as values.`,
  }),
};

function shown(value: unknown): string {
  return value === null || value === "" ? "nothing" : String(value);
}
