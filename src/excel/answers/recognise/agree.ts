import { isBlank, quoted } from "../../../cells/text";
import { HvmError } from "../../workbook/errors";
import { differentTables } from "./choose";
import { answerHeader, itemNoteHeader, summaryLabel } from "../ground/headers";
import type { Problems } from "../ground/problems";
import type { RespondentTable } from "./roles";

/**
 * Brings the tables of respondents of a workbook into agreement: whose the unlabelled names are, which sheets are no
 * firms, and that all have the same columns.
 *
 * @throws HvmError where they do not agree
 */
export function agreed(tables: readonly RespondentTable[], problems: Problems): readonly RespondentTable[] {
  const kept = withoutSummarySheets(resolveUnlabelled(tables, problems), problems);
  refuseNameless(kept);
  if (!haveSameColumns(kept)) throw differentTables(tables.map(({ block }) => block.sheet));
  return kept;
}

/**
 * A line of names without a label beside items that run down holds the firms when there is one such sheet, and the
 * respondents when there are several: then each sheet is a firm. Either way it is said.
 */
function resolveUnlabelled(tables: readonly RespondentTable[], problems: Problems): RespondentTable[] {
  const single = tables.length === 1;
  return tables.map((table) => {
    const { unlabelledColumn: column, block } = table;
    if (column === null || !namesAnyone(table, column)) return table;
    problems.notice(
      "names-unlabelled",
      { sheet: block.sheet, cell: table.range },
      single
        ? "The names above the answers have no label; they were taken for firms."
        : `The names above the answers have no label; they were taken for respondents of the firm ${quoted(block.sheet)}.`,
      "Write “Firm” or “Respondent” in front of the names.",
    );
    return single ? { ...table, firmColumn: column } : { ...table, respondentColumn: column };
  });
}

/** "Answer", "Rating" above the answers names nobody: the sheet is the firm. */
function namesAnyone({ block, headerRow }: RespondentTable, column: number): boolean {
  return block.values
    .slice(headerRow + 1)
    .some((cells) => !isBlank(cells[column]) && !answerHeader(cells[column]) && !itemNoteHeader(cells[column]));
}

/** Where each sheet is a firm, one named "Average" is none. */
function withoutSummarySheets(tables: readonly RespondentTable[], problems: Problems): readonly RespondentTable[] {
  const firmless = tables.filter(({ firmColumn }) => firmColumn === null);
  const summaries = firmless.length < 2 ? [] : firmless.filter(({ block }) => summaryLabel(block.sheet));
  if (summaries.length === firmless.length) return tables;
  for (const { block, range } of summaries) {
    problems.notice(
      "summary-sheet",
      { sheet: block.sheet, cell: range },
      `The sheet is named ${quoted(block.sheet)}, so it was taken for totals or averages of the other sheets and left out.`,
      "If it is a firm, rename the sheet.",
    );
  }
  return tables.filter((table) => !summaries.includes(table));
}

/** Beside items that run down, a line above the answers has to say whose they are. */
function refuseNameless(tables: readonly RespondentTable[]): void {
  const nameless = tables.find(
    (t) => t.block.transposed && t.firmColumn === null && t.respondentColumn === null && t.unlabelledColumn === null,
  );
  if (nameless === undefined) return;
  throw new HvmError(
    "no-header",
    `Sheet "${nameless.block.sheet}" has items and answers (${nameless.range}), but no header row above them that says whose answers they are. ` +
      "Add a row with the firm, or the respondent, above each column of answers.",
  );
}

/** Have all tables the same items and a firm column or none? With one, they also run in one direction. */
function haveSameColumns([first, ...rest]: readonly RespondentTable[]): boolean {
  return rest.every(
    ({ items, firmColumn, block }) =>
      items.length === first?.items.length &&
      items.every((item) => first.items.includes(item)) &&
      (firmColumn === null) === (first.firmColumn === null) &&
      (firmColumn === null || block.transposed === first.block.transposed),
  );
}
