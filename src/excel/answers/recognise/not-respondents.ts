import { MISSING, equal } from "../../../methods/hvm";
import { parseAnswer, liesAmongAnswers } from "../../../cells/answer";
import { isBlank, isErrorValue, quoted } from "../../../cells/text";
import { numberIn } from "../../../cells/answer";
import { HvmError } from "../../workbook/errors";
import { addressIn, lineNoun, valueThroughMerge, type Block } from "../ground/block";
import { itemsNamedIn } from "./find";
import type { Firms } from "../../../cells/firms";
import { summaryLabel } from "../ground/headers";
import type { ItemNames } from "./items";
import type { Problems } from "../ground/problems";
import { describesItems, type RespondentTable } from "./roles";

/** Tells the rows of a table that are no respondents, and says why they do not count. */
export class NotRespondents {
  private readonly block: Block;

  constructor(
    private readonly table: RespondentTable,
    private readonly names: ItemNames,
    private readonly firms: Firms,
    private readonly problems: Problems,
  ) {
    this.block = table.block;
  }

  /**
   * Is the row no respondent: a header once more, a total, a row of no known firm, averages? Says so.
   *
   * @param others columns of the row's item cells that are neither a number 0–5 nor blank
   */
  skips(row: number, codes: Uint8Array, others: readonly number[]): boolean {
    return (
      describesItems(this.table, row) ||
      this.isHeaderAgain(row, others) ||
      this.isSummary(row) ||
      this.lacksFirm(row) ||
      this.isAverages(row, codes, others)
    );
  }

  /** A row without any answer is no respondent; where it names a firm, that is said. */
  noteWithoutAnswers(row: number): void {
    const column = this.table.firmColumn ?? this.table.respondentColumn;
    if (column === null || isBlank(this.block.values[row]?.[column])) return;
    const label = this.block.values[row]?.[column];
    if (summaryLabel(label)) return;
    this.problems.notice(
      "row-without-answers",
      { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label },
      `${quoted(label)} has no answers in its ${lineNoun(this.block)}, so it is not counted as a respondent.`,
      "Nothing to do, unless answers are missing there.",
    );
  }

  private isHeaderAgain(row: number, others: readonly number[]): boolean {
    if (others.length < 2 && others.length < this.table.itemColumns.length) return false;
    const again = itemsNamedIn(this.block, row, this.names);
    if (again === null || again.distinct < Math.min(3, this.table.itemColumns.length)) return false;
    const cell = addressIn(this.block, row, again.columns[0] as number);
    const same =
      again.columns.length === this.table.itemColumns.length &&
      again.columns.every(
        (column) =>
          this.names.indexOf(this.block.values[row]?.[column]) ===
          this.names.indexOf(this.block.values[this.table.headerRow]?.[column]),
      );
    if (!same) {
      throw new HvmError(
        "two-tables-on-a-sheet",
        `Sheet "${this.block.sheet}" has a second table with other columns, at ${cell}. Put each table on a sheet of its own, ` +
          "or give both the same columns, so that it is clear which answers count.",
      );
    }
    this.problems.notice(
      "header-repeated",
      { sheet: this.block.sheet, cell, value: this.block.values[row]?.[again.columns[0] as number] },
      `The header is repeated at ${cell}, so this ${lineNoun(this.block)} was skipped.`,
      "Nothing to do.",
    );
    return true;
  }

  private isSummary(row: number): boolean {
    const labelled = this.labelColumns(row).find((column) => {
      const label = this.block.values[row]?.[column];
      return typeof label === "string" && summaryLabel(label, this.firms.folded);
    });
    if (labelled === undefined) return false;
    const label = this.block.values[row]?.[labelled];
    this.problems.notice(
      "summary-row",
      { sheet: this.block.sheet, cell: addressIn(this.block, row, labelled), value: label },
      `The ${lineNoun(this.block)} ${quoted(label)} holds totals or averages, so it was left out.`,
      "Nothing to do, unless it holds a respondent's answers: then rename it.",
    );
    return true;
  }

  /** Firm and respondent, or where both are blank whatever else stands before the first item. */
  private labelColumns(row: number): number[] {
    const cells = this.block.values[row] ?? [];
    const named = [this.table.firmColumn, this.table.respondentColumn].filter(
      (c): c is number => c !== null && !isBlank(cells[c]),
    );
    if (named.length > 0) return named;
    return cells.flatMap((cell, c) =>
      typeof cell === "string" && c < (this.table.itemColumns[0] as number) && !isBlank(cell) ? [c] : [],
    );
  }

  private lacksFirm(row: number): boolean {
    const { firmColumn } = this.table;
    if (firmColumn === null) return false;
    const value = valueThroughMerge(this.block, row, firmColumn);
    const cell = addressIn(this.block, row, firmColumn);
    if (isBlank(value)) {
      this.problems.refused(
        "firm-blank",
        { sheet: this.block.sheet, cell },
        `The firm is blank, so the answers of this ${lineNoun(this.block)} did not count.`,
        "Enter the firm's name; a firm is never taken from the cell above.",
      );
      return true;
    }
    if (isAnswerInWords(value)) {
      this.problems.refused(
        "firm-is-an-answer",
        { sheet: this.block.sheet, cell, value },
        `The firm's cell holds ${quoted(value)}, which is an answer and no firm, so this ${lineNoun(this.block)} did not count.`,
        "Enter the firm's name, or move counts of answers to another sheet.",
      );
      return true;
    }
    if (!isErrorValue(value)) return false;
    this.problems.refused(
      "firm-error-value",
      { sheet: this.block.sheet, cell, value },
      `The firm's cell holds the error ${quoted(value)}, so the answers of this ${lineNoun(this.block)} did not count.`,
      "Enter the firm's name.",
    );
    return true;
  }

  /** More than half of the numbers between two points of the scale: averages without a label, not a respondent. */
  private isAverages(row: number, codes: Uint8Array, others: readonly number[]): boolean {
    if (others.length < 2) return false;
    const cells = this.block.values[row] ?? [];
    const fractions = others.filter((column) => {
      const number = numberIn(cells[column]);
      return number !== null && liesAmongAnswers(number) && !equal(number, Math.round(number));
    }).length;
    const answers = codes.reduce((count, code) => (code === MISSING ? count : count + 1), 0);
    if (fractions < 2 || fractions * 2 <= answers) return false;
    this.problems.refused(
      "row-of-averages",
      {
        sheet: this.block.sheet,
        cell: addressIn(this.block, row, others[0] as number),
        value: cells[others[0] as number],
      },
      `Most numbers of this ${lineNoun(this.block)} lie between two points of the scale, so it looks like averages and did not count.`,
      "Remove it, or enter each respondent's own answers.",
    );
    return true;
  }
}

/** "High", "N/A", "-": a table of counts below the answers, or a firm that nobody knows. */
function isAnswerInWords(value: unknown): boolean {
  return typeof value === "string" && !/\d/.test(value) && parseAnswer(value).code < MISSING;
}
