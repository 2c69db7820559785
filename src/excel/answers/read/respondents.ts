import { encodeRow, isSaid, MISSING, REFUSED } from "../../../methods/hvm";
import { BetweenPoints } from "../declared/points";
import { isBlank, shownName } from "../../../cells/text";
import { numberIn } from "../../../cells/answer";
import { addressIn, lineName, rowCount, valueThroughMerge, type Block } from "../ground/block";
import { areaOfRatings, type AnswerArea } from "./area";
import type { AnswerCollector } from "./collect";
import type { Duplicates } from "./duplicates";
import type { OpenReading } from "../ground/open-reading";
import { noteMerges } from "./merges";
import { NumbersMet } from "./met/numbers";
import { NotRespondents } from "../recognise/not-respondents";
import { PartLines } from "../recognise/part-lines";
import { type AnswerLine, answerLine, placeIn, placeThroughMerge, type RespondentPlace } from "../ground/places";
import type { Place } from "../ground/problems";
import type { RespondentTable } from "../recognise/roles";
import type { UnnamedItems } from "../recognise/unnamed";
import { sayName, type Spelling } from "../ground/spellings";
import { ScaleCheck } from "./scale";

/** Reads one respondent a row into the collector, and reports whatever does not count. */
export class RespondentRows {
  private readonly block: Block;
  private readonly scale: ScaleCheck;
  private readonly numbers = new NumbersMet();
  /** The rows that are respondents' who count. */
  private readonly rows = new Set<number>();
  private readonly notRespondents: NotRespondents;
  private readonly partLines: PartLines;
  /** Where an item column of this table goes in the collector's table. */
  private readonly columns: Uint32Array;
  /** The first row's line, whose columns all others share. */
  private line: AnswerLine | null = null;
  /** The cells of the row at hand that are neither a number 0–5 nor blank. */
  private others: number[] = [];

  constructor(
    private readonly reading: OpenReading,
    private readonly table: RespondentTable,
    private readonly collector: AnswerCollector,
    private readonly duplicates: Duplicates,
  ) {
    this.block = table.block;
    this.notRespondents = new NotRespondents(reading, table, collector.firms);
    const columnOf = new Map(table.items.map((item, i) => [item, table.itemColumns[i] as number]));
    this.partLines = new PartLines(reading, table);
    this.columns = Uint32Array.from(collector.items.map((item) => columnOf.get(item) as number));
    this.scale = new ScaleCheck(this.columns.length, reading.meanings);
  }

  /** Reads all rows, and says which cells hold answers that count (0 for "not applicable" among them). */
  read(): AnswerArea {
    const onOther = (value: unknown, _row: number, column: number): number => {
      if (value instanceof BetweenPoints) return value.code;
      this.others.push(column);
      return REFUSED;
    };
    const before = this.collector.count;
    for (let row = this.table.lastHeading + 1; row < rowCount(this.block); row++) {
      const codes = this.collector.nextRow();
      this.others = [];
      const filled = encodeRow(this.answersAt(row), row, this.columns, codes, 0, onOther);
      if (filled === 0 || this.blankAfterAll(row, codes)) this.withoutAnswers(row);
      else if (!this.notRespondents.skips(row, codes, this.others)) this.accept(row, codes);
      else if (this.others.length > 0) this.numbers.takeAverages(this.numbersAt(row));
    }
    this.numbers.judgeAverages(this.block.sheet, this.rows.size);
    this.scale.judge(this.block.sheet, (i) => this.itemHeader(i));
    this.numbers.judge(this.block.sheet);
    if (this.duplicates.endSheet(this.block.sheet)) this.forgetAll(before);
    else this.numbers.note({ sheet: this.block.sheet, cell: this.table.range }, this.reading);
    const area = areaOfRatings(this.block, this.table.lastHeading, [...this.columns], this.rows, this.reading.meanings);
    noteMerges(area, this.table.firmColumn, this.reading.problems);
    return area;
  }

  /** Everybody on the sheet counts by another. */
  private forgetAll(before: number): void {
    this.collector.forget(before);
    this.rows.clear();
  }

  /** The cells of a row, with what the user declared in place of what stands there. */
  private answersAt(row: number): readonly unknown[] {
    const cells = this.block.values[row] as unknown[];
    const { meanings } = this.reading;
    return meanings.any ? meanings.applied(cells, this.columns) : cells;
  }

  private numbersAt(row: number): readonly number[] {
    return [...this.columns].flatMap((column) => numberIn(this.block.values[row]?.[column]) ?? []);
  }

  /** Spaces and other blanks that are not "" were left to us: is the row empty all the same? */
  private blankAfterAll(row: number, codes: Uint8Array): boolean {
    return (
      this.others.length > 0 &&
      codes.every((code) => code === MISSING || code === REFUSED) &&
      this.others.every((column) => isBlank(this.block.values[row]?.[column]))
    );
  }

  private accept(row: number, codes: Uint8Array): void {
    const [name, respondent, place] = [this.firmAt(row), this.respondentAt(row), this.respondentPlace(row)];
    const { meanings, people } = this.reading;
    people.note(name, respondent, place);
    if (this.leavesOut(name, respondent, place)) return;
    const isHeldBack = this.partLines.answeredBy(row);
    this.noteProgress(row, saidIn(codes), isHeldBack);
    if (isHeldBack) {
      this.collector.firms.index(name, () => undefined);
      return;
    }
    for (let i = 0; i < codes.length; i++) {
      if (!isSaid(codes[i] as number)) continue;
      this.scale.countInside(i);
      if (meanings.any && meanings.declares(this.block.values[row]?.[this.columns[i]!]))
        this.numbers.takeWord(codes[i] as number);
      else this.numbers.takeCode(codes[i] as number);
    }
    if (this.others.length > 0) this.decideOthers(row, codes);
    if (meanings.any) for (const column of this.columns) meanings.note(this.block.values[row]?.[column]);
    const firm = this.collector.firms.index(name, (...spelling) => this.noteSpelling(row, ...spelling));
    const counts = this.duplicates.note({
      firm: this.collector.firms.names[firm] as string,
      respondent,
      codes,
      place,
      line: lineName(this.block, row),
    });
    if (!counts) return;
    const { wishColumn } = this.table;
    if (wishColumn !== null) this.reading.wishes.take(wishColumn, this.block, row, name, lineName(this.block, row));
    this.rows.add(row);
    this.notRespondents.noteCounted(row);
    this.collector.accept(firm, respondent, this.lineOf(row), () => this.placesOf(row));
  }

  private withoutAnswers(row: number): void {
    if (this.partLines.answeredBy(row)) return;
    this.notRespondents.noteWithoutAnswers(row);
    if (!isBlank(this.firmAt(row)) && this.respondentAt(row) !== "") this.noteProgress(row, 0);
  }

  private noteProgress(row: number, answered: number, isHeldBack = false): void {
    this.reading.people.noteProgress(this.columns.length, answered, isHeldBack, () => ({
      firm: shownName(this.firmAt(row) ?? ""),
      respondent: this.respondentAt(row),
      sheet: this.block.sheet,
      cell: this.respondentPlace(row).cell!,
    }));
  }

  /** Their firm is remembered all the same, so that its totals are known for what they are. */
  private leavesOut(firm: unknown, respondent: string, place: Place): boolean {
    if (!this.reading.leavingOut.takes(firm, respondent, place)) return false;
    this.collector.firms.index(firm, () => undefined);
    return true;
  }

  private respondentAt(row: number): string {
    const { respondentColumn } = this.table;
    return respondentColumn === null ? "" : shownName(valueThroughMerge(this.block, row, respondentColumn) ?? "");
  }

  private firmAt(row: number): unknown {
    const { firmColumn } = this.table;
    if (firmColumn === null) return this.block.sheet;
    const own = this.block.values[row]?.[firmColumn];
    return isBlank(own) ? valueThroughMerge(this.block, row, firmColumn) : own;
  }

  private decideOthers(row: number, codes: Uint8Array): void {
    const pending = new Set(this.others);
    const { meanings, problems, unknown } = this.reading;
    this.columns.forEach((column, i) => {
      if (!pending.has(column)) return;
      const value = this.block.values[row]?.[column];
      const { code, refusal } = meanings.parse(value);
      codes[i] = code;
      const number = numberIn(value);
      if (number === null && !refusal && code < MISSING) this.numbers.takeWord(code);
      if (number !== null) {
        this.numbers.take(number);
        this.scale.count(i, number);
      }
      if (!refusal) return;
      const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value };
      problems.say(refusal, place, { value, scale: meanings.scale });
      unknown.note(value);
    });
  }

  private lineOf(row: number): AnswerLine {
    this.line ??= answerLine(this.block, 0, Int32Array.from(this.columns));
    return this.block.transposed
      ? { ...this.line, columns: this.block.column + row }
      : { ...this.line, rows: this.block.row + row };
  }

  private placesOf(row: number): RespondentPlace {
    const { firmColumn, respondentColumn } = this.table;
    return {
      firm: firmColumn === null ? null : placeThroughMerge(this.block, row, firmColumn),
      respondent: respondentColumn === null ? null : placeThroughMerge(this.block, row, respondentColumn),
      answers: Array.from(this.columns, (column) => placeIn(this.block, row, column)),
    };
  }

  private noteSpelling(row: number, ...[how, first, other]: Spelling): void {
    const cell = addressIn(this.block, row, this.table.firmColumn ?? 0);
    sayName(this.reading.problems, { sheet: this.block.sheet, cell, value: other }, how, first, other);
  }

  private respondentPlace(row: number): Place {
    const column = this.table.respondentColumn ?? (this.columns[0] as number);
    const value = this.block.values[row]?.[column];
    return { sheet: this.block.sheet, cell: addressIn(this.block, row, column), value };
  }

  private itemHeader(i: number): string {
    const column = this.columns[i] as number;
    return `${this.reading.key.items[this.collector.items[i] as number]?.item} (${addressIn(this.block, this.table.headerRow, column)})`;
  }
}

/** How many of a row's cells hold anything. */
function saidIn(codes: Uint8Array): number {
  let said = 0;
  for (const code of codes) if (code !== MISSING) said++;
  return said;
}

/** Says which of the key's items the table does not have, and which ratings were left out of it meanwhile. */
export function noteAbsentItems(
  table: Pick<RespondentTable, "block" | "range" | "items">,
  { key, problems }: OpenReading,
  unread: UnnamedItems["columns"] = [],
): void {
  const present = new Set(table.items);
  const absent = key.items.filter((_, index) => !present.has(index)).map(({ item }) => item);
  if (absent.length > 0)
    problems.say("items-absent", { sheet: table.block.sheet, cell: table.range }, { items: absent, unread });
}
