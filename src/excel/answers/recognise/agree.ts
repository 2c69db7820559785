import { isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { answerHeader, itemNoteHeader } from "../ground/headers";
import { summarySheetName } from "../statistics/labels";
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
  if (!haveSameColumns(kept)) throw failed("tables-differ", { sheets: tables.map(({ block }) => block.sheet) });
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
    const place = { sheet: block.sheet, cell: table.range };
    problems.say("names-unlabelled", place, { respondentsOf: single ? null : block.sheet });
    return single ? { ...table, firmColumn: column } : { ...table, respondentColumn: column };
  });
}

/** "Answer", "Rating" above the answers names nobody: the sheet is the firm. */
function namesAnyone({ block, lastHeading }: RespondentTable, column: number): boolean {
  return block.values
    .slice(lastHeading + 1)
    .some((cells) => !isBlank(cells[column]) && !answerHeader(cells[column]) && !itemNoteHeader(cells[column]));
}

/** Where each sheet is a firm, one named "Average" is none. */
function withoutSummarySheets(tables: readonly RespondentTable[], problems: Problems): readonly RespondentTable[] {
  const firmless = tables.filter(({ firmColumn }) => firmColumn === null);
  const summaries = firmless.length < 2 ? [] : firmless.filter(({ block }) => summarySheetName(block.sheet));
  if (summaries.length === firmless.length) return tables;
  for (const { block, range } of summaries) {
    problems.say("summary-sheet", { sheet: block.sheet, cell: range }, { sheet: block.sheet });
  }
  return tables.filter((table) => !summaries.includes(table));
}

/** Beside items that run down, a line above the answers has to say whose they are. */
function refuseNameless(tables: readonly RespondentTable[]): void {
  const nameless = tables.find(
    (t) => t.block.transposed && t.firmColumn === null && t.respondentColumn === null && t.unlabelledColumn === null,
  );
  if (nameless !== undefined) throw failed("no-header", { sheet: nameless.block.sheet, range: nameless.range });
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
