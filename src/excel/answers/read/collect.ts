import { type AnswerTable, MISSING } from "../../../methods/hvm";
import { Firms } from "../../../cells/firms";
import type { AnswerLine, RespondentPlace } from "../ground/places";

/** Gathers respondents from one or several tables into one answer table. */
export class AnswerCollector {
  private readonly respondents: string[] = [];
  private readonly firmOf: number[] = [];
  private codes: Uint8Array;
  /** Where each respondent's answers stand. */
  readonly lines: AnswerLine[] = [];
  /** The same in full, if that is kept. */
  readonly places: RespondentPlace[] = [];

  /**
   * @param items index into the key's items, per column of the table to be
   * @param keepsPlaces whether formulas are to follow the answers
   */
  constructor(
    readonly items: readonly number[],
    private readonly keepsPlaces: boolean,
    readonly firms = new Firms(),
  ) {
    this.codes = new Uint8Array(items.length * 64);
  }

  /** Room for the codes of one more respondent, all MISSING; they count once `accept` is called. */
  nextRow(): Uint8Array {
    const from = this.firmOf.length * this.items.length;
    if (from + this.items.length > this.codes.length) {
      const larger = new Uint8Array(this.codes.length * 2);
      larger.set(this.codes);
      this.codes = larger;
    }
    return this.codes.subarray(from, from + this.items.length).fill(MISSING);
  }

  /** The row that `nextRow` gave is a respondent of this firm. */
  accept(firm: number, respondent: string, line: AnswerLine, place: () => RespondentPlace): void {
    this.lines.push(line);
    if (this.keepsPlaces) this.places.push(place());
    this.firmOf.push(firm);
    this.respondents.push(respondent);
  }

  /** Those who came after the first `count` do not count. */
  forget(count: number): void {
    this.firmOf.length = this.respondents.length = this.lines.length = count;
    if (this.keepsPlaces) this.places.length = count;
  }

  get count(): number {
    return this.firmOf.length;
  }

  table(): AnswerTable {
    return {
      firms: this.firms.names,
      respondents: this.respondents,
      firmOf: Uint32Array.from(this.firmOf),
      items: this.items,
      codes: this.codes.slice(0, this.firmOf.length * this.items.length),
    };
  }
}
