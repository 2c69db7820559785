import { equal, MISSING } from "../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../cells/answer";
import { foldedName, isBlank, isErrorValue } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, lineNoun, valueThroughMerge, type Block } from "../ground/block";
import { itemsNamedIn } from "./header/item-header";
import type { Firms } from "../../../cells/firms";
import type { ItemNames } from "../ground/items";
import type { Meanings } from "../declared/meanings";
import type { OpenReading } from "../ground/open-reading";
import type { Problems } from "../ground/problems";
import { summaryLabelOf } from "../statistics/labels";
import { StatisticRows, type LabelledRow } from "../statistics/rows";
import { firstText, rowsOfCounts } from "./counts";
import { noteDrawnLine } from "./drawn-line";
import { describesItems, type RespondentTable } from "./roles";

/** Tells the rows of a table that are no respondents, and says why they do not count. */
export class NotRespondents {
  private readonly names: ItemNames;
  private readonly problems: Problems;
  private readonly meanings: Meanings;
  private readonly block: Block;
  private readonly statistics: StatisticRows;
  private readonly counts: ReadonlySet<number>;
  /** What the label of the row at hand makes of it. */
  private labelled: LabelledRow | null = null;

  constructor(
    { names, problems, meanings }: OpenReading,
    private readonly table: RespondentTable,
    firms: Firms,
  ) {
    this.names = names;
    this.problems = problems;
    this.meanings = meanings;
    this.block = table.block;
    this.statistics = new StatisticRows(table, firms, meanings);
    this.counts = rowsOfCounts(table);
  }

  /**
   * Is the row no respondent: a header once more, a total, a row of no known firm, averages? Says so.
   *
   * @param others columns of the row's item cells that are neither a number 0–5 nor blank
   */
  skips(row: number, codes: Uint8Array, others: readonly number[]): boolean {
    if (describesItems(this.table, row) || this.isDrawn(row) || this.isHeaderAgain(row, others) || this.isOfCounts(row))
      return true;
    this.labelled = this.statistics.at(row);
    if (this.labelled?.is !== "statistic") return this.lacksFirm(row) || this.isAverages(row, codes, others);
    this.sayLabel("summary-row", row, this.labelled);
    return true;
  }

  /** Says of the row that was asked about last, now that it counts, that its name may as well be a statistic's. */
  noteCounted(row: number): void {
    const { firmColumn, respondentColumn } = this.table;
    const { labelled } = this;
    if (labelled && [firmColumn, respondentColumn].includes(labelled.column))
      this.sayLabel("named-like-statistic", row, labelled);
  }

  /** A row without any answer is no respondent; where it names a firm, that is said. */
  noteWithoutAnswers(row: number): void {
    const column = this.table.firmColumn ?? this.table.respondentColumn;
    if (column === null || isBlank(this.block.values[row]?.[column])) return;
    const label = this.block.values[row]?.[column];
    if (summaryLabelOf(label) !== null) return;
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label };
    this.problems.say("row-without-answers", place, { label, line: lineNoun(this.block) });
  }

  private isDrawn(row: number): boolean {
    return noteDrawnLine(this.block, row, this.problems);
  }

  private isHeaderAgain(row: number, others: readonly number[]): boolean {
    if (others.length < 2 && others.length < this.table.itemColumns.length) return false;
    const again = itemsNamedIn(this.block, row, this.names);
    if (again === null || again.distinct < Math.min(3, this.table.itemColumns.length)) return false;
    const first = again.items[0]!.column;
    const cell = addressIn(this.block, row, first);
    const { items, itemColumns } = this.table;
    const same =
      this.repeatsHeading(row) ||
      (again.items.length === items.length &&
        again.items.every(({ column, index }, i) => column === itemColumns[i] && index === items[i]));
    const { sheet } = this.block;
    if (!same) throw failed("two-tables-on-a-sheet", { sheet, cell, lies: "below" });
    const value = this.block.values[row]?.[first];
    this.problems.say("header-repeated", { sheet, cell, value }, { at: cell, line: lineNoun(this.block) });
    return true;
  }

  /** Is it one of the heading's rows word for word? */
  private repeatsHeading(row: number): boolean {
    const { headerRow, lastHeading, itemColumns } = this.table;
    const textAt = (r: number) =>
      itemColumns.reduce((all, c) => `${all}\n${foldedName(this.block.values[r]?.[c])}`, "");
    const again = textAt(row);
    return [...Array(lastHeading - headerRow + 1).keys()].some((i) => textAt(headerRow + i) === again);
  }

  private sayLabel(code: "summary-row" | "named-like-statistic", row: number, { column, label }: LabelledRow): void {
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label };
    const line = lineNoun(this.block);
    if (code === "summary-row") this.problems.say(code, place, { line, label, of: "answers" });
    else this.problems.say(code, place, { line, label });
  }

  /** Counts of answers below the table: a row each for Low, Medium, High. */
  private isOfCounts(row: number): boolean {
    if (!this.counts.has(row)) return false;
    const column = firstText(this.block, row);
    const label = this.block.values[row]?.[column];
    const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label };
    this.problems.say("row-of-counts", place, { line: lineNoun(this.block), label });
    return true;
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

/** "High", "N/A", "-": a firm that nobody knows. */
function isAnswerInWords(value: unknown): boolean {
  return typeof value === "string" && !/\d/.test(value) && parseAnswer(value).code < MISSING;
}
