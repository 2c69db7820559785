import { MISSING } from "../../../methods/hvm";
import type { Firms } from "../../../cells/firms";
import { numberIn, parseAnswer } from "../../../cells/answer";
import { foldedName, isBlank } from "../../../cells/text";
import type { Meanings } from "../declared/meanings";
import { rowCount, valueThroughMerge, type Block } from "../ground/block";
import { answerHeader } from "../ground/headers";
import { mayBeName, quartileLabelOf, summaryLabelOf, type Statistic } from "./labels";
import { ColumnStatistics, STATISTICS } from "./of-rows";

/** A table of respondents, as far as its rows of statistics are to be told from them. */
interface Rows {
  readonly block: Block;
  readonly lastHeading: number;
  readonly firmColumn: number | null;
  readonly respondentColumn: number | null;
  readonly itemColumns: Uint32Array;
}

/** What a row's label makes of it: a statistic; or somebody's name that may as well be one's. */
export interface LabelledRow {
  readonly column: number;
  readonly label: string;
  readonly is: "statistic" | "respondent";
}

/** More than one in so many numbers between two points of the scale or outside it, and the row is nobody's answers. */
const ODD = 5;

/** Tells rows of totals, averages, counts and other statistics from those of respondents called Max, N or SD. */
export class StatisticRows {
  private readonly statistics = new Map<string | null, ColumnStatistics>();
  private lastRespondent: number | null = null;

  constructor(
    private readonly table: Rows,
    private readonly firms: Firms,
    private readonly meanings: Pick<Meanings, "scale" | "isPoint">,
  ) {}

  /** What the row is, if its label names a statistic; null where it has no such label. */
  at(row: number): LabelledRow | null {
    const found = this.labelled(row);
    if (found === null) return null;
    const { column, label, statistic } = found;
    const isStatistic =
      !this.holdsAnswers(row) ||
      (statistic === "surely"
        ? !this.isNamedTwice(row, column) || STATISTICS.some((each) => this.isComputed(row, each))
        : (statistic !== "quartile" && this.isBelow(row, column)) || this.isComputed(row, statistic));
    return { column, label, is: isStatistic ? "statistic" : "respondent" };
  }

  private labelled(row: number) {
    const cells = this.table.block.values[row] ?? [];
    for (const column of this.labelColumns(row)) {
      const label = cells[column];
      if (typeof label !== "string" || (this.table.block.transposed && answerHeader(label))) continue;
      const statistic = summaryLabelOf(label, this.firms.folded) ?? quartileLabelOf(label);
      if (statistic !== null) return { column, label, statistic };
    }
    return null;
  }

  /** Firm and respondent, or where both are blank whatever else stands before the first item. */
  private labelColumns(row: number): number[] {
    const { block, firmColumn, respondentColumn, itemColumns } = this.table;
    const cells = block.values[row] ?? [];
    const named = [firmColumn, respondentColumn].filter((c): c is number => c !== null && !isBlank(cells[c]));
    if (named.length > 0) return named;
    return cells.flatMap((cell, c) =>
      typeof cell === "string" && c < (itemColumns[0] as number) && !isBlank(cell) ? [c] : [],
    );
  }

  /** A firm called "Total" whose respondent is named, too; or a respondent called so in a row with a firm of its own. */
  private isNamedTwice(row: number, column: number): boolean {
    const { block, firmColumn, respondentColumn } = this.table;
    if (column === firmColumn) return !this.namesNobodyElse(row, column) && !this.isStatisticToo(row);
    const cells = block.values[row] ?? [];
    return (
      column === respondentColumn && firmColumn !== null && !isBlank(cells[firmColumn]) && mayBeName(cells[column])
    );
  }

  private isStatisticToo(row: number): boolean {
    const { block, respondentColumn } = this.table;
    const name = respondentColumn === null ? null : block.values[row]?.[respondentColumn];
    return this.firms.folded.has(foldedName(name)) || summaryLabelOf(name, this.firms.folded) !== null;
  }

  /** Does the row name neither firm nor respondent but by its label? */
  private namesNobodyElse(row: number, column: number): boolean {
    const { firmColumn, respondentColumn } = this.table;
    return [firmColumn, respondentColumn].every(
      (each) => each === null || each === column || this.namesNobody(row, each),
    );
  }

  /** Blank, or a number where others bear names: so many were counted. */
  private namesNobody(row: number, column: number): boolean {
    const { block } = this.table;
    const value = valueThroughMerge(block, row, column);
    if (isBlank(value)) return true;
    this.lastRespondent ??= this.findLastRespondent();
    const name = valueThroughMerge(block, this.lastRespondent, column);
    return numberIn(value) !== null && !isBlank(name) && numberIn(name) === null;
  }

  /** Statistics stand below the respondents: is the row below them all, and says nothing but its label? A sheet may be a firm. */
  private isBelow(row: number, column: number): boolean {
    const { firmColumn, respondentColumn } = this.table;
    if (firmColumn === null || (column !== firmColumn && column !== respondentColumn)) return false;
    this.lastRespondent ??= this.findLastRespondent();
    return row > this.lastRespondent && this.namesNobodyElse(row, column);
  }

  private findLastRespondent(): number {
    const { block, lastHeading } = this.table;
    let row = rowCount(block) - 1;
    while (row > lastHeading && (this.numbersAt(row).every((number) => number === null) || this.labelled(row))) row--;
    return row;
  }

  /** Are the row's numbers answers, but for single mistakes? */
  private holdsAnswers(row: number): boolean {
    const numbers = this.numbersAt(row).filter((number) => number !== null);
    const odd = numbers.filter((number) => !this.meanings.isPoint(number));
    return odd.length * ODD <= numbers.length;
  }

  /** Does the row hold just that of the other respondents: of all, or of its firm's? */
  private isComputed(row: number, statistic: Statistic): boolean {
    const { block, firmColumn } = this.table;
    const numbers = this.numbersAt(row);
    const firm = firmColumn === null ? null : foldedName(valueThroughMerge(block, row, firmColumn) ?? "");
    return [null, firm].some((of) => this.statisticsOf(of).gives(statistic, numbers));
  }

  /** @param firm folded; null for all */
  private statisticsOf(firm: string | null): ColumnStatistics {
    const known = this.statistics.get(firm);
    if (known !== undefined) return known;
    const { block, firmColumn, lastHeading, itemColumns } = this.table;
    const statistics = new ColumnStatistics(itemColumns.length);
    this.statistics.set(firm, statistics);
    for (let row = lastHeading + 1; row < rowCount(block); row++) {
      if (firm !== null && foldedName(valueThroughMerge(block, row, firmColumn!) ?? "") !== firm) continue;
      if (this.labelled(row) !== null) continue;
      const answers = Array.from(itemColumns, (column) => this.answerIn(block.values[row]?.[column]));
      if (answers.some((answer) => answer !== null)) statistics.add(answers);
    }
    return statistics;
  }

  /** The number that an answer is, on the scale that the sheet's own statistics were made on. */
  private answerIn(value: unknown): number | null {
    const { scale, isPoint } = this.meanings;
    const number = numberIn(value);
    if (scale !== null) return number !== null && isPoint(number) ? number : null;
    const { code } = parseAnswer(value);
    return code > 0 && code < MISSING ? code : null;
  }

  private numbersAt(row: number): (number | null)[] {
    return Array.from(this.table.itemColumns, (column) => {
      const value = this.table.block.values[row]?.[column];
      const code = numberIn(value) === null ? parseAnswer(value).code : MISSING;
      return numberIn(value) ?? (code > 0 && code < MISSING ? code : null);
    });
  }
}
