import { encodeRow, type Key, MISSING, REFUSED } from "../../hvm";
import { HvmError } from "../errors";
import { addressIn, areaIn, contains, rowCount, valueThroughMerge, type Block } from "./block";
import type { AnswerCollector } from "./collect";
import type { Duplicates } from "./duplicates";
import { itemsNamedIn } from "./find";
import { summaryLabel } from "./headers";
import type { ItemNames } from "./items";
import { noteMerges } from "./merges";
import type { Place, Problems } from "./problems";
import { describesItems, type RespondentTable } from "./roles";
import { ScaleCheck } from "./scale";
import { counted, foldedName, isBlank, isErrorValue, quoted, shownName } from "./text";
import { numberIn, parseAnswer } from "./value";

/** Reads one respondent a row into the collector, and reports whatever does not count. */
export class RespondentRows {
  private readonly block: Block;
  private readonly scale: ScaleCheck;
  /** Where an item column of this table goes in the collector's table. */
  private readonly columns: Uint32Array;
  /** The cells of the row at hand that are neither a number 0–5 nor blank. */
  private others: number[] = [];

  /** @param firmOfSheet the firm of all rows, where no column names one */
  constructor(
    private readonly table: RespondentTable,
    private readonly collector: AnswerCollector,
    private readonly duplicates: Duplicates,
    private readonly names: ItemNames,
    private readonly key: Key,
    private readonly problems: Problems,
    private readonly firmOfSheet: string,
  ) {
    this.block = table.block;
    const columnOf = new Map(table.items.map((item, i) => [item, table.itemColumns[i] as number]));
    this.columns = Uint32Array.from(collector.items.map((item) => columnOf.get(item) as number));
    this.scale = new ScaleCheck(this.columns.length);
  }

  read(): void {
    const onOther = (_value: unknown, _row: number, column: number): number => {
      this.others.push(column);
      return REFUSED;
    };
    for (let row = this.table.headerRow + 1; row < rowCount(this.block); row++) {
      const codes = this.collector.nextRow();
      this.others = [];
      const filled = encodeRow(this.block.values[row] as unknown[], row, this.columns, codes, 0, onOther);
      if (filled === 0 || this.blankAfterAll(row, codes)) this.noteRowWithoutAnswers(row);
      else if (!this.skips(row, codes)) this.accept(row, codes);
    }
    this.scale.judge(this.block.sheet, (i) => this.itemHeader(i));
    noteMerges(this.block, this.table.headerRow, this.table.firmColumn, [...this.columns], this.problems);
  }

  /** Spaces and other blanks that are not "" were left to us: is the row empty all the same? */
  private blankAfterAll(row: number, codes: Uint8Array): boolean {
    return (
      this.others.length > 0 &&
      codes.every((code) => code === MISSING || code === REFUSED) &&
      this.others.every((column) => isBlank(this.block.values[row]?.[column]))
    );
  }

  private noteRowWithoutAnswers(row: number): void {
    const column = this.table.firmColumn ?? this.table.respondentColumn;
    if (column === null || isBlank(this.block.values[row]?.[column])) return;
    const label = this.block.values[row]?.[column];
    if (summaryLabel(label)) return;
    this.problems.notice(
      "row-without-answers",
      { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value: label },
      `${quoted(label)} has no answers in its ${this.line}, so it is not counted as a respondent.`,
      "Nothing to do, unless answers are missing there.",
    );
  }

  /** Is the row no respondent: a header once more, a total, a row of no known firm? Says so. */
  private skips(row: number, codes: Uint8Array): boolean {
    return (
      this.isHeaderAgain(row) ||
      this.isSummary(row) ||
      this.isItemNote(row) ||
      this.lacksFirm(row) ||
      this.isAverages(row, codes)
    );
  }

  private isHeaderAgain(row: number): boolean {
    if (this.others.length < 2 && this.others.length < this.columns.length) return false;
    const again = itemsNamedIn(this.block, row, this.names);
    if (again === null || again.distinct < Math.min(3, this.columns.length)) return false;
    const cell = addressIn(this.block, row, again.columns[0] as number);
    const same =
      again.columns.length === this.columns.length &&
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
      `The header is repeated at ${cell}, so this ${this.line} was skipped.`,
      "Nothing to do.",
    );
    return true;
  }

  private isSummary(row: number): boolean {
    const labelled = this.labelColumns(row).find((column) => {
      const label = this.block.values[row]?.[column];
      return typeof label === "string" && summaryLabel(label, this.collector.firms.folded);
    });
    if (labelled === undefined) return false;
    const label = this.block.values[row]?.[labelled];
    this.problems.notice(
      "summary-row",
      { sheet: this.block.sheet, cell: addressIn(this.block, row, labelled), value: label },
      `The ${this.line} ${quoted(label)} holds totals or averages, so it was left out.`,
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

  private isItemNote(row: number): boolean {
    return describesItems(this.table, row);
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
        `The firm is blank, so the answers of this ${this.line} did not count.`,
        "Enter the firm's name; a firm is never taken from the cell above.",
      );
      return true;
    }
    if (!isErrorValue(value)) return false;
    this.problems.refused(
      "firm-error-value",
      { sheet: this.block.sheet, cell, value },
      `The firm's cell holds the error ${quoted(value)}, so the answers of this ${this.line} did not count.`,
      "Enter the firm's name.",
    );
    return true;
  }

  /** More than half of the numbers between two points of the scale: averages without a label, not a respondent. */
  private isAverages(row: number, codes: Uint8Array): boolean {
    if (this.others.length < 2) return false;
    const cells = this.block.values[row] ?? [];
    const fractions = this.others.filter((column) => {
      const number = numberIn(cells[column]);
      return number !== null && number >= 0 && number <= 5 && Math.abs(number - Math.round(number)) > 1e-9;
    }).length;
    const answers = codes.reduce((count, code) => (code === MISSING ? count : count + 1), 0);
    if (fractions < 2 || fractions * 2 <= answers) return false;
    this.problems.refused(
      "row-of-averages",
      {
        sheet: this.block.sheet,
        cell: addressIn(this.block, row, this.others[0] as number),
        value: cells[this.others[0] as number],
      },
      `Most numbers of this ${this.line} lie between two points of the scale, so it looks like averages and did not count.`,
      "Remove it, or enter each respondent's own answers.",
    );
    return true;
  }

  private accept(row: number, codes: Uint8Array): void {
    const cells = this.block.values[row] ?? [];
    for (let i = 0; i < codes.length; i++) if ((codes[i] as number) < MISSING) this.scale.countInside(i);
    if (this.others.length > 0) this.decideOthers(row, codes);
    const { respondentColumn } = this.table;
    const respondent =
      respondentColumn === null ? "" : shownName(valueThroughMerge(this.block, row, respondentColumn) ?? "");
    const firm = this.collector.firms.index(this.firmAt(row), (first, other) => this.noteSpelling(row, first, other));
    this.duplicates.note({
      firm: this.collector.firms.names[firm] as string,
      respondent,
      codes,
      place: this.respondentPlace(row),
      line: this.rowName(row),
    });
    this.collector.accept(firm, respondent);
  }

  private firmAt(row: number): unknown {
    const { firmColumn } = this.table;
    if (firmColumn === null) return this.firmOfSheet;
    const own = this.block.values[row]?.[firmColumn];
    return isBlank(own) ? valueThroughMerge(this.block, row, firmColumn) : own;
  }

  private decideOthers(row: number, codes: Uint8Array): void {
    const pending = new Set(this.others);
    this.columns.forEach((column, i) => {
      if (!pending.has(column)) return;
      const value = this.block.values[row]?.[column];
      const { code, refusal } = parseAnswer(value);
      codes[i] = code;
      const number = numberIn(value);
      if (number !== null) {
        if (number < 0 || number > 5) this.scale.countOutside(i, number);
        else this.scale.countInside(i);
      }
      if (!refusal) return;
      const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value };
      this.problems.refused(refusal.code, place, refusal.problem, refusal.remedy);
    });
  }

  private noteSpelling(row: number, first: string, other: string): void {
    const cell = addressIn(this.block, row, this.table.firmColumn ?? 0);
    this.problems.notice(
      "firm-spelling",
      { sheet: this.block.sheet, cell, value: other },
      `The firm is spelt ${quoted(other)} here and ${quoted(first)} before; both were taken for one firm.`,
      "If they are two firms, give them different names.",
    );
  }

  private respondentPlace(row: number): Place {
    const column = this.table.respondentColumn ?? (this.columns[0] as number);
    const value = this.block.values[row]?.[column];
    return { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value };
  }

  private rowName(row: number): string {
    const address = addressIn(this.block, row, 0);
    const where = this.block.transposed ? address.replace(/\d+$/, "") : address.replace(/^[A-Z]+/, "");
    return `${this.line} ${where} of sheet "${this.block.sheet}"`;
  }

  private itemHeader(i: number): string {
    const column = this.columns[i] as number;
    return `${this.key.items[this.collector.items[i] as number]?.item} (${addressIn(this.block, this.table.headerRow, column)})`;
  }

  private get line(): string {
    return this.block.transposed ? "column" : "row";
  }
}

/** Says which of the key's items the table does not have. */
export function noteAbsentItems(
  table: Pick<RespondentTable, "block" | "range" | "items">,
  key: Key,
  problems: Problems,
): void {
  const present = new Set(table.items);
  const absent = key.items.filter((_, index) => !present.has(index)).map(({ item }) => item);
  if (absent.length === 0) return;
  problems.notice(
    "items-absent",
    { sheet: table.block.sheet, cell: table.range },
    `${counted(absent.length, "item")} of the questionnaire ${absent.length === 1 ? "is" : "are"} not on this sheet: ${absent.join(", ")}.`,
    "The scores rest on the other items. Add the missing ones if they were asked.",
  );
}
