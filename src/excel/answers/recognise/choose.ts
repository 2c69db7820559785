import { MOST_NAMES, list } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { HvmError } from "../../workbook/errors";
import type { Found, TableHeader } from "./find";
import type { LoadedSheet, PassedOver } from "../load/load-workbook";
import type { Problems } from "../ground/problems";

/** A sheet that holds a table, and where the table begins. */
export interface Table {
  readonly sheet: LoadedSheet;
  readonly kind: "items" | "long" | "profiles";
  readonly header: TableHeader;
}

/** The tables to read: all that were found, if they are of one kind. */
export function chooseTables(
  sheets: readonly { sheet: LoadedSheet; found: Found }[],
  passedOver: readonly PassedOver[],
  problems: Problems,
): Table[] {
  const tables = sheets.flatMap(({ sheet, found }): Table[] => (found.kind === "nothing" ? [] : [{ sheet, ...found }]));
  if (tables.length === 0) throw nothingFound(sheets, passedOver);
  if (new Set(tables.map(({ kind }) => kind)).size > 1)
    throw differentTables(tables.map(({ sheet }) => sheet.block.sheet));
  for (const { sheet, found } of sheets) {
    // A sheet of text alone holds nothing that could be missed.
    if (found.kind !== "nothing" || found.nearness === 0) continue;
    const place = { sheet: sheet.block.sheet, cell: null };
    const remedy = "If it holds answers, head its columns with the items' names; else nothing to do.";
    problems.notice(
      "sheet-not-read",
      place,
      `This sheet was not read: no answers were recognised. ${found.closest}`,
      remedy,
    );
  }
  for (const { sheet, because } of passedOver) {
    const what = because === "hidden" ? "It is hidden" : "It is a copy of a result sheet";
    problems.notice(
      "sheet-not-read",
      { sheet, cell: null },
      `This sheet was not read. ${what}.`,
      "If it should be read, choose it by name.",
    );
  }
  return tables;
}

function nothingFound(sheets: readonly { found: Found }[], passedOver: readonly PassedOver[]): HvmError {
  const hidden = passedOver.filter(({ because }) => because === "hidden").map(({ sheet }) => sheet);
  const closest = sheets
    .flatMap(({ found }) => (found.kind === "nothing" ? [found] : []))
    .sort((a, b) => b.nearness - a.nearness)[0];
  return new HvmError(
    "no-answers-found",
    "No answers were found. Looked for, on every visible sheet: a row or column of item names (Q1, Item 1, KC1, or the statements) with ratings of " +
      "1 to 5 beside them; a list of firm, item and answer; or six scores or percentages per firm. " +
      (closest?.closest ?? "The workbook has no cells with content.") +
      (hidden.length > 0 ? ` Hidden sheets were not read: ${list(hidden.map(quoted), MOST_NAMES)}.` : ""),
  );
}

export function severalLists(sheets: readonly string[]): HvmError {
  return new HvmError(
    "several-lists",
    `The sheets ${list(sheets.map(quoted), 20)} each hold a list of answers, or of six values per firm, and only one can be read at a time. ` +
      "Choose the sheet to read, or put all rows on one sheet.",
  );
}

export function differentTables(sheets: readonly string[]): HvmError {
  return new HvmError(
    "tables-differ",
    `The sheets ${list(sheets.map(quoted), 20)} hold tables of answers with different columns, so it is not clear which to read. ` +
      "Choose the sheet or sheets to read, or give their tables the same columns.",
  );
}
