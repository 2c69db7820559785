import { equal, MISSING } from "../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../cells/answer";
import { isBlank, isErrorValue } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, lineNoun, valueThroughMerge, type Block } from "../ground/block";
import { itemsNamedIn } from "./find";
import type { Firms } from "../../../cells/firms";
import { summaryLabel } from "../ground/headers";
import type { ItemNames } from "../ground/items";
import type { Meanings } from "../declared/meanings";
import type { OpenReading } from "../ground/open-reading";
import type { Problems } from "../ground/problems";
import { describesItems, type RespondentTable } from "./roles";

/** Tells the rows of a table that are no respondents, and says why they do not count. */
export class NotRespondents {
  private readonly names: ItemNames;
  private readonly problems: Problems;
  private readonly meanings: Meanings;
  private readonly block: Block;

  constructor(
    { names, problems, meanings }: OpenReading,
    private readonly table: RespondentTable,
    private readonly firms: Firms,
  ) {
    this.names = names;
    this.problems = problems;
    this.meanings = meanings;
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
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label };
    this.problems.say("row-without-answers", place, { label, line: lineNoun(this.block) });
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
    const { sheet } = this.block;
    if (!same) throw failed("two-tables-on-a-sheet", { sheet, cell, lies: "below" });
    const value = this.block.values[row]?.[again.columns[0] as number];
    this.problems.say("header-repeated", { sheet, cell, value }, { at: cell, line: lineNoun(this.block) });
    return true;
  }

  private isSummary(row: number): boolean {
    const cells = this.block.values[row] ?? [];
    const isLabel = (label: unknown): label is string =>
      typeof label === "string" && summaryLabel(label, this.firms.folded);
    const column = this.labelColumns(row).find((each) => isLabel(cells[each]));
    if (column === undefined) return false;
    const label = cells[column] as string;
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label };
    this.problems.say("summary-row", place, { line: lineNoun(this.block), label, of: "answers" });
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
    const { sheet } = this.block;
    const [cell, line] = [addressIn(this.block, row, firmColumn), lineNoun(this.block)];
    if (isBlank(value)) this.problems.say("firm-blank", { sheet, cell }, { holds: "a respondent", line });
    else if (isAnswerInWords(value)) this.problems.say("firm-is-an-answer", { sheet, cell, value }, { value, line });
    else if (isErrorValue(value)) this.problems.say("firm-error-value", { sheet, cell, value }, { value, line });
    else return false;
    return true;
  }

  /** More than half of the numbers between two points of the scale: averages without a label, not a respondent. */
  private isAverages(row: number, codes: Uint8Array, others: readonly number[]): boolean {
    if (others.length < 2) return false;
    const cells = this.block.values[row] ?? [];
    const fractions = others.filter((column) => {
      const number = numberIn(cells[column]);
      return number !== null && this.meanings.lies(number) && !equal(number, Math.round(number));
    }).length;
    const answers = codes.reduce((count, code) => (code === MISSING ? count : count + 1), 0);
    if (fractions < 2 || fractions * 2 <= answers) return false;
    const first = others[0] as number;
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, first), value: cells[first] };
    this.problems.say("row-of-averages", place, { line: lineNoun(this.block) });
    return true;
  }
}

/** "High", "N/A", "-": a table of counts below the answers, or a firm that nobody knows. */
function isAnswerInWords(value: unknown): boolean {
  return typeof value === "string" && !/\d/.test(value) && parseAnswer(value).code < MISSING;
}
