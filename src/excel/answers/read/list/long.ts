import { isSaid, MISSING, REFUSED } from "../../../../methods/hvm";
import { foldedName, isBlank, isErrorValue, shownName } from "../../../../cells/text";
import { numberIn } from "../../../../cells/answer";
import { failed } from "../../../errors/reading";
import { addressIn, rowCount, valueThroughMerge } from "../../ground/block";
import { FirmLabels } from "../../statistics/firm-labels";
import { areaOfRatings, type AnswerArea } from "../area";
import { AnswerCollector } from "../collect";
import { NumbersMet } from "../met/numbers";
import { noteDrawnLine } from "../../recognise/drawn-line";
import type { TableHeader } from "../../recognise/header/table-header";
import { Firms } from "../../../../cells/firms";
import type { OpenReading } from "../../ground/open-reading";
import { AnsweredAgain } from "./again";
import { itemsOfList } from "./items";
import { noteMerges } from "../merges";
import { namedOnce } from "./named-once";
import { lineInList, placesInList } from "./places";
import { withRespondentIds } from "./respondent-ids";
import { NO_CELL } from "../../ground/places";
import type { Place } from "../../ground/problems";
import type { NamedTable } from "../../recognise/roles";
import { ScaleCheck } from "../scale";
import { sayName } from "../../ground/spellings";

/** One respondent's answers while the rows come in. */
interface Respondent {
  readonly firm: number;
  readonly name: string;
  readonly codes: Uint8Array;
  /** Row of the first answer, per item; NO_CELL before. */
  readonly rows: Int32Array;
  /** Items with two answers that differ, so that neither counts. */
  readonly contradicted: Set<number>;
}

/** Reads a table of one answer a row: firm, respondent, item, answer. */
export class LongRows {
  /** The list's columns, with one of ids for its respondents where no other names them. */
  readonly table: NamedTable;
  private readonly itemColumn: number;
  private readonly answerColumn: number;
  private readonly firms = new Firms();
  private readonly respondents = new Map<string, Respondent>();
  private readonly scale: ScaleCheck;
  private readonly numbers = new NumbersMet();
  private readonly itemsSeen = new Set<number>();
  /** The rows whose answers count. */
  private readonly rowsRead = new Set<number>();
  /** The names of items that were met, so that what is said of one is said once. */
  private readonly met = new Set<unknown>();
  private readonly again = new AnsweredAgain();
  /** Which firms are labels of statistics. */
  private readonly labels = new FirmLabels();
  /** The item that a cell names. */
  private readonly items: ReadonlyMap<unknown, number>;
  /** The row that names the firm and the respondent of a row, where the list names them once. */
  private namedAt: ReadonlyMap<number, number> | null = null;

  constructor(
    private readonly reading: OpenReading,
    private readonly header: TableHeader,
    named: NamedTable,
  ) {
    this.table = withRespondentIds(named, header, reading);
    [this.itemColumn, this.answerColumn] = header.columns as [number, number];
    this.scale = new ScaleCheck(reading.key.items.length, reading.meanings);
    this.items = itemsOfList(header.block, this.itemColumn, header.last + 1, reading.names);
  }

  read(): { readonly collector: AnswerCollector; readonly area: AnswerArea } {
    const { block, firmColumn } = this.table;
    const { key, problems, keepsPlaces } = this.reading;
    this.namedAt = this.findNamedOnce();
    for (let row = this.header.last + 1; row < rowCount(block); row++) this.readRow(row);
    this.again.report(problems, (row) => this.placeOf(row, this.answerColumn, block.values[row]?.[this.answerColumn]));
    this.labels.report(problems, (row, label) => this.placeOf(row, firmColumn as number, label));
    const area = areaOfRatings(block, this.header.last, [this.answerColumn], this.rowsRead, this.reading.meanings);
    noteMerges(area, firmColumn, problems);
    this.scale.judge(block.sheet, (item) => `${key.items[item]?.item}`);
    this.numbers.judge(block.sheet);
    this.numbers.note({ sheet: block.sheet, cell: this.table.range }, this.reading);
    if (this.itemsSeen.size === 0) throw failed("no-answers-found", { looked: "in the list", sheet: block.sheet });
    const items = [...this.itemsSeen].sort((a, b) => a - b);
    const collector = new AnswerCollector(items, keepsPlaces, this.firms);
    for (const respondent of this.respondents.values()) {
      const { firm, name, codes } = respondent;
      const row = collector.nextRow();
      items.forEach((item, i) => (row[i] = codes[item] as number));
      if (row.some((code) => code !== MISSING)) {
        const { itemColumn, answerColumn } = this;
        const list = { ...this.table, itemColumn, answerColumn };
        collector.accept(firm, name, lineInList(list, respondent, items), () => placesInList(list, respondent, items));
      }
    }
    return { collector, area };
  }

  private findNamedOnce(): ReadonlyMap<number, number> | null {
    const { block, respondentColumn } = this.table;
    const firmColumn = this.table.firmColumn as number;
    const rows = block.values.flatMap((cells, row) => {
      const item = row <= this.header.last ? undefined : this.items.get(cells[this.itemColumn]);
      return item === undefined ? [] : [{ row, item }];
    });
    const named = namedOnce({ block, firmColumn, respondentColumn, rows });
    const filled = named === null ? [] : [...named].filter(([row, at]) => row !== at);
    if (filled.length > 0)
      this.reading.problems.say("firm-named-once", this.placeOf(filled[0]![0], firmColumn, ""), {
        rows: filled.length,
      });
    return named;
  }

  /** The value of a column that names somebody: in the row, or in the one that names firm and respondent for it. */
  private nameAt(row: number, column: number): unknown {
    const { block } = this.table;
    const own = valueThroughMerge(block, row, column);
    const at = this.namedAt?.get(row);
    return at === undefined || !isBlank(own) ? own : valueThroughMerge(block, at, column);
  }

  private readRow(row: number): void {
    const { block, firmColumn, respondentColumn } = this.table;
    const cells = block.values[row] ?? [];
    const answer = cells[this.answerColumn];
    const itemCell = cells[this.itemColumn];
    if (isBlank(answer) && isBlank(itemCell)) return;
    if (this.items.get(itemCell) === undefined && noteDrawnLine(block, row, this.reading.problems)) return;
    const item = this.itemOf(row);
    const firm = firmColumn === null ? null : this.nameAt(row, firmColumn);
    if (item === null) return;
    if (isBlank(firm) || isErrorValue(firm)) return isBlank(answer) ? undefined : this.refuseFirm(row);
    const respondent = respondentColumn === null ? "" : shownName(this.nameAt(row, respondentColumn) ?? "");
    if (this.labels.takes(row, firm, respondent)) return;
    const met = () => this.placeOf(row, respondentColumn ?? (firmColumn as number), respondent);
    this.reading.people.noteOnce(firm, respondent, met);
    const { leavingOut } = this.reading;
    if (leavingOut.any && leavingOut.takes(firm, respondent, this.placeOf(row, firmColumn as number, firm))) return;
    const { wishColumn } = this.table;
    if (wishColumn !== null) this.reading.wishes.take(wishColumn, block, row, firm, foldedName(respondent));
    this.store(row, this.respondent(row, firm, respondent), item, answer);
  }

  /** The key's index of the row's item; null, and said, when the row does not count. */
  private itemOf(row: number): number | null {
    const { block } = this.table;
    const { problems } = this.reading;
    const value = block.values[row]?.[this.itemColumn];
    const item = this.items.get(value);
    const place = this.placeOf(row, this.itemColumn, value);
    if (item !== undefined) {
      if (this.reading.names.says(value).alike && !this.met.has(value))
        problems.say("header-alike", place, { header: value, names: this.reading.key.items[item]!.item });
      this.met.add(value);
      return item;
    }
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
    const firm = this.firms.index(firmName, (...spelling) => {
      const place = this.placeOf(row, this.table.firmColumn as number, spelling[2]);
      sayName(this.reading.problems, place, ...spelling);
    });
    const id = `${firm}\n${foldedName(name)}`;
    let respondent = this.respondents.get(id);
    if (!respondent) {
      const size = this.reading.key.items.length;
      const [codes, rows] = [new Uint8Array(size).fill(MISSING), new Int32Array(size).fill(NO_CELL)];
      respondent = { firm, name, codes, rows, contradicted: new Set() };
      this.respondents.set(id, respondent);
    }
    return respondent;
  }

  private store(row: number, respondent: Respondent, item: number, answer: unknown): void {
    const { meanings, problems, unknown } = this.reading;
    meanings.note(answer);
    const { code, refusal } = meanings.parse(answer);
    this.countOnScale(item, answer, code);
    if (refusal)
      problems.say(refusal, this.placeOf(row, this.answerColumn, answer), { value: answer, scale: meanings.scale });
    if (refusal) unknown.note(answer);
    this.itemsSeen.add(item);
    if (code === MISSING) return;
    if (respondent.rows[item] !== NO_CELL) return this.storeAgain(row, respondent, item, code);
    respondent.rows[item] = row;
    respondent.codes[item] = code;
    this.rowsRead.add(row);
  }

  private countOnScale(item: number, answer: unknown, code: number): void {
    const number = numberIn(answer);
    if (isSaid(code)) this.scale.countInside(item);
    else if (number !== null && code !== MISSING) this.scale.count(item, number);
    if (number !== null && !this.reading.meanings.declares(answer)) this.numbers.take(number);
    else if (isSaid(code)) this.numbers.takeWord(code);
  }

  /** A second answer of a respondent to an item: equal ones count once, of different ones none. */
  private storeAgain(row: number, respondent: Respondent, item: number, code: number): void {
    const first = respondent.rows[item]!;
    this.again.note(`${first}`, { row: first, code: respondent.codes[item]! }, { row, code });
    if (respondent.codes[item] === code) return;
    this.rowsRead.delete(first);
    respondent.codes[item] = REFUSED;
    respondent.contradicted.add(item);
  }
}
