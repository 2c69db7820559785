import { MISSING, REFUSED } from "../../../methods/hvm";
import { foldedName, isBlank, isErrorValue, shownName } from "../../../cells/text";
import { numberIn } from "../../../cells/answer";
import { failed } from "../../errors/reading";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import { AnswerCollector } from "./collect";
import type { TableHeader } from "../recognise/find";
import { Firms } from "../../../cells/firms";
import type { OpenReading } from "../ground/open-reading";
import { noteMerges } from "./merges";
import { placeIn, placeThroughMerge, type AnswerPlace, type RespondentPlace } from "../ground/places";
import type { Place } from "../ground/problems";
import type { NamedTable } from "../recognise/roles";
import { ScaleCheck } from "./scale";

/** One respondent's answers while the rows come in. */
interface Respondent {
  readonly firm: number;
  readonly name: string;
  readonly codes: Uint8Array;
  /** Row of the first answer, per item; −1 before. */
  readonly rows: Int32Array;
  /** Items with two answers that differ, so that neither counts. */
  readonly contradicted: Set<number>;
}

/** Reads a table of one answer a row: firm, respondent, item, answer. */
export class LongRows {
  private readonly itemColumn: number;
  private readonly answerColumn: number;
  private readonly firms = new Firms();
  private readonly respondents = new Map<string, Respondent>();
  private readonly scale: ScaleCheck;
  private readonly itemsSeen = new Set<number>();
  private readonly met = new Set<string>();

  constructor(
    private readonly reading: OpenReading,
    private readonly header: TableHeader,
    private readonly table: NamedTable,
  ) {
    [this.itemColumn, this.answerColumn] = header.columns as [number, number];
    this.scale = new ScaleCheck(reading.key.items.length, reading.meanings);
  }

  read(): AnswerCollector {
    const { block, firmColumn } = this.table;
    const { key, problems, keepsPlaces } = this.reading;
    for (let row = this.header.row + 1; row < rowCount(block); row++) this.readRow(row);
    noteMerges({ block, headerRow: this.header.row, firmColumn, answerColumns: [this.answerColumn] }, problems);
    this.scale.judge(block.sheet, (item) => `${key.items[item]?.item}`);
    if (this.itemsSeen.size === 0) throw failed("no-answers-found", { looked: "in the list", sheet: block.sheet });
    const items = [...this.itemsSeen].sort((a, b) => a - b);
    const collector = new AnswerCollector(items, keepsPlaces, this.firms);
    for (const respondent of this.respondents.values()) {
      const { firm, name, codes } = respondent;
      const row = collector.nextRow();
      items.forEach((item, i) => (row[i] = codes[item] as number));
      if (row.some((code) => code !== MISSING)) collector.accept(firm, name, () => this.placesOf(respondent, items));
    }
    return collector;
  }

  private readRow(row: number): void {
    const { block, firmColumn, respondentColumn } = this.table;
    const cells = block.values[row] ?? [];
    const answer = cells[this.answerColumn];
    const itemCell = cells[this.itemColumn];
    if (isBlank(answer) && isBlank(itemCell)) return;
    const item = this.itemOf(row);
    const firm = firmColumn === null ? null : valueThroughMerge(block, row, firmColumn);
    if (item === null) return;
    if (isBlank(firm) || isErrorValue(firm)) return this.refuseFirm(row);
    const respondent =
      respondentColumn === null ? "" : shownName(valueThroughMerge(block, row, respondentColumn) ?? "");
    this.meet(row, firm, respondent);
    if (this.leavesOut(row, firm, respondent)) return;
    const { wishColumn } = this.table;
    if (wishColumn !== null) this.reading.wishes.take(wishColumn, block, row, firm, foldedName(respondent));
    this.store(row, this.respondent(row, firm, respondent), item, answer);
  }

  /** What is refused because another row contradicts it stands nowhere. */
  private placesOf({ rows, contradicted }: Respondent, items: readonly number[]): RespondentPlace {
    const answers = items.map((item): AnswerPlace | null => {
      const row = rows[item]!;
      if (row < 0 || contradicted.has(item)) return null;
      const { block } = this.table;
      return {
        ...placeIn(block, row, this.answerColumn),
        says: { ...this.namesAt(row), item: placeIn(block, row, this.itemColumn) },
      };
    });
    return { ...this.namesAt(rows.find((row) => row >= 0)!), answers };
  }

  private namesAt(row: number) {
    const { block, firmColumn, respondentColumn } = this.table;
    return {
      firm: placeThroughMerge(block, row, firmColumn as number),
      respondent: respondentColumn === null ? null : placeThroughMerge(block, row, respondentColumn),
    };
  }

  /** A respondent stands in many rows, and is met once. */
  private meet(row: number, firm: unknown, respondent: string): void {
    const id = `${foldedName(firm)}\n${foldedName(respondent)}`;
    if (this.met.has(id)) return;
    this.met.add(id);
    const column = this.table.respondentColumn ?? (this.table.firmColumn as number);
    this.reading.people.note(firm, respondent, this.placeOf(row, column, respondent));
  }

  private leavesOut(row: number, firm: unknown, respondent: string): boolean {
    const { leavingOut } = this.reading;
    return (
      leavingOut.any && leavingOut.takes(firm, respondent, this.placeOf(row, this.table.firmColumn as number, firm))
    );
  }

  /** The key's index of the row's item; null, and said, when the row does not count. */
  private itemOf(row: number): number | null {
    const { block } = this.table;
    const { names, problems } = this.reading;
    const value = block.values[row]?.[this.itemColumn];
    const match = names.match(value);
    if (match?.kind === "item") return match.index;
    const place = this.placeOf(row, this.itemColumn, value);
    const headerAgain = foldedName(value) === foldedName(block.values[this.header.row]?.[this.itemColumn]);
    if (headerAgain && !isBlank(value)) problems.say("header-repeated", place, { at: null, line: "row" });
    else if (isBlank(block.values[row]?.[this.answerColumn])) return null;
    else if (isBlank(value)) problems.say("item-blank", place);
    else problems.say("item-unknown", place, { names: "row", item: value });
    return null;
  }

  private refuseFirm(row: number): void {
    const { block, firmColumn } = this.table;
    const column = firmColumn as number;
    const place = this.placeOf(row, column, block.values[row]?.[column]);
    this.reading.problems.say("firm-blank", place, { holds: "one answer" });
  }

  private placeOf(row: number, column: number, value: unknown): Place {
    const { block } = this.table;
    return { sheet: block.sheet, cell: addressIn(block, row, column), value };
  }

  private respondent(row: number, firmName: unknown, name: string): Respondent {
    const firm = this.firms.index(firmName, (first, other) => {
      const place = this.placeOf(row, this.table.firmColumn as number, other);
      this.reading.problems.say("firm-spelling", place, { first, other });
    });
    const id = `${firm}\n${foldedName(name)}`;
    let respondent = this.respondents.get(id);
    if (!respondent) {
      const size = this.reading.key.items.length;
      const [codes, rows] = [new Uint8Array(size).fill(MISSING), new Int32Array(size).fill(-1)];
      respondent = { firm, name, codes, rows, contradicted: new Set() };
      this.respondents.set(id, respondent);
    }
    return respondent;
  }

  private store(row: number, respondent: Respondent, item: number, answer: unknown): void {
    const { meanings, problems, unknown } = this.reading;
    const { code, refusal } = meanings.parse(answer);
    meanings.note(answer);
    this.countOnScale(item, answer, code);
    if (refusal) {
      problems.say(refusal, this.placeOf(row, this.answerColumn, answer), { value: answer, scale: meanings.scale });
      unknown.note(answer);
    }
    this.itemsSeen.add(item);
    if ((respondent.rows[item] as number) >= 0) return this.storeAgain(row, respondent, item, code);
    respondent.rows[item] = row;
    respondent.codes[item] = code;
  }

  private countOnScale(item: number, answer: unknown, code: number): void {
    const number = numberIn(answer);
    if (code < MISSING) this.scale.countInside(item);
    else if (number !== null && code !== MISSING) this.scale.count(item, number);
  }

  /** A second answer of a respondent to an item: equal ones count once, of different ones none. */
  private storeAgain(row: number, respondent: Respondent, item: number, code: number): void {
    const { problems } = this.reading;
    const answerAt = (at: number) =>
      this.placeOf(at, this.answerColumn, this.table.block.values[at]?.[this.answerColumn]);
    const [earlier, place] = [answerAt(respondent.rows[item] as number), answerAt(row)];
    if (respondent.codes[item] === code) return problems.say("answer-twice", place, { earlier: earlier.cell });
    if (respondent.codes[item] !== REFUSED) problems.say("answers-differ", earlier, { other: place.cell });
    if (code !== REFUSED) problems.say("answers-differ", place, { other: earlier.cell });
    respondent.codes[item] = REFUSED;
    respondent.contradicted.add(item);
  }
}
