import { type Key, MISSING, REFUSED } from "../../../methods/hvm";
import { foldedName, isBlank, isErrorValue, quoted, shownName } from "../../../cells/text";
import { numberIn, parseAnswer, liesAmongAnswers } from "../../../cells/answer";
import { HvmError } from "../../workbook/errors";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import { AnswerCollector } from "./collect";
import type { TableHeader } from "../recognise/find";
import { Firms } from "../../../cells/firms";
import type { ItemNames } from "../recognise/items";
import type { LeavingOut } from "./leaving-out";
import { noteMerges } from "./merges";
import { placeIn, placeThroughMerge, type AnswerPlace, type RespondentPlace } from "../ground/places";
import type { Problems } from "../ground/problems";
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

  constructor(
    private readonly header: TableHeader,
    private readonly table: NamedTable,
    private readonly names: ItemNames,
    private readonly key: Key,
    private readonly problems: Problems,
    private readonly leavingOut: LeavingOut,
    private readonly keepsPlaces: boolean,
  ) {
    [this.itemColumn, this.answerColumn] = header.columns as [number, number];
    this.scale = new ScaleCheck(key.items.length);
  }

  read(): AnswerCollector {
    const { block } = this.table;
    for (let row = this.header.row + 1; row < rowCount(block); row++) this.readRow(row);
    noteMerges(block, this.header.row, this.table.firmColumn, [this.answerColumn], this.problems);
    this.scale.judge(block.sheet, (item) => `${this.key.items[item]?.item}`);
    if (this.itemsSeen.size === 0) this.failWithoutAnswers();
    const items = [...this.itemsSeen].sort((a, b) => a - b);
    const collector = new AnswerCollector(items, this.keepsPlaces, this.firms);
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
    if (this.leavingOut.any && this.leavesOut(row, firm, respondent)) return;
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

  private leavesOut(row: number, firm: unknown, respondent: string): boolean {
    const { block, firmColumn } = this.table;
    const place = { sheet: block.sheet, cell: addressIn(block, row, firmColumn as number), value: firm };
    return this.leavingOut.takes(firm, respondent, place);
  }

  /** The key's index of the row's item; null, and said, when the row does not count. */
  private itemOf(row: number): number | null {
    const { block } = this.table;
    const value = block.values[row]?.[this.itemColumn];
    const answer = block.values[row]?.[this.answerColumn];
    const match = this.names.match(value);
    if (match?.kind === "item") return match.index;
    const place = { sheet: block.sheet, cell: addressIn(block, row, this.itemColumn), value };
    const headerAgain = foldedName(value) === foldedName(block.values[this.header.row]?.[this.itemColumn]);
    if (headerAgain && !isBlank(value)) {
      this.problems.notice(
        "header-repeated",
        place,
        "The header is repeated here, so this row was skipped.",
        "Nothing to do.",
      );
    } else if (!isBlank(answer)) {
      const what = isBlank(value) ? "The item is blank" : `${quoted(value)} is not an item of the questionnaire`;
      this.problems.refused(
        isBlank(value) ? "item-blank" : "item-unknown",
        place,
        `${what}, so the answer of this row did not count.`,
        "Enter an item such as Q1, or add it to a sheet named “HVM Key”.",
      );
    }
    return null;
  }

  private refuseFirm(row: number): void {
    const { block, firmColumn } = this.table;
    this.problems.refused(
      "firm-blank",
      {
        sheet: block.sheet,
        cell: addressIn(block, row, firmColumn as number),
        value: block.values[row]?.[firmColumn as number],
      },
      "The firm is blank or an error, so the answer of this row did not count.",
      "Enter the firm's name; a firm is never taken from the cell above.",
    );
  }

  private respondent(row: number, firmName: unknown, name: string): Respondent {
    const { block, firmColumn } = this.table;
    const firm = this.firms.index(firmName, (first, other) =>
      this.problems.notice(
        "firm-spelling",
        { sheet: block.sheet, cell: addressIn(block, row, firmColumn as number), value: other },
        `The firm is spelt ${quoted(other)} here and ${quoted(first)} before; both were taken for one firm.`,
        "If they are two firms, give them different names.",
      ),
    );
    const id = `${firm}\n${foldedName(name)}`;
    let respondent = this.respondents.get(id);
    if (!respondent) {
      const size = this.key.items.length;
      const [codes, rows] = [new Uint8Array(size).fill(MISSING), new Int32Array(size).fill(-1)];
      respondent = { firm, name, codes, rows, contradicted: new Set() };
      this.respondents.set(id, respondent);
    }
    return respondent;
  }

  private store(row: number, respondent: Respondent, item: number, answer: unknown): void {
    const { block } = this.table;
    const place = { sheet: block.sheet, cell: addressIn(block, row, this.answerColumn), value: answer };
    const { code, refusal } = parseAnswer(answer);
    const number = numberIn(answer);
    if (number !== null && !liesAmongAnswers(number)) this.scale.countOutside(item, number);
    else if (code < MISSING) this.scale.countInside(item);
    if (refusal) this.problems.refused(refusal.code, place, refusal.problem, refusal.remedy);
    this.itemsSeen.add(item);
    const earlier = respondent.rows[item] as number;
    if (earlier < 0) {
      respondent.rows[item] = row;
      respondent.codes[item] = code;
      return;
    }
    const where = addressIn(block, earlier, this.answerColumn);
    if (respondent.codes[item] === code) {
      this.problems.notice(
        "answer-twice",
        place,
        `The same answer to this item stands at ${where} already; it counts once.`,
        "Remove one of the two rows.",
      );
      return;
    }
    const remedy = "Remove the row that is wrong; if they are two respondents, name both in a respondent column.";
    if (respondent.codes[item] !== REFUSED) {
      const value = block.values[earlier]?.[this.answerColumn];
      this.problems.refused(
        "answers-differ",
        { ...place, cell: where, value },
        `Another answer to the same item stands at ${place.cell}, so neither counts.`,
        remedy,
      );
    }
    if (code !== REFUSED)
      this.problems.refused(
        "answers-differ",
        place,
        `Another answer to the same item stands at ${where}, so neither counts.`,
        remedy,
      );
    respondent.codes[item] = REFUSED;
    respondent.contradicted.add(item);
  }

  private failWithoutAnswers(): never {
    throw new HvmError(
      "no-answers-found",
      `Sheet "${this.table.block.sheet}" has no answer to any item of the questionnaire. Enter answers from 1 to 5.`,
    );
  }
}
