import { HIGHEST, NOT_APPLICABLE } from "../../../../methods/hvm";
import { equal } from "../../../../methods/numbers/equal";
import { failed } from "../../../errors/reading";
import type { OpenReading } from "../../ground/open-reading";
import type { Place } from "../../ground/problems";

/** So many numbers with a 0 and without a 5 may be a scale from 0 to 4. */
const TELLING = 100;
const SHARES = "shares of 1 (per cent)";

/** The numbers of a table of answers by how often each stands there: some tell that another scale was used. */
export class NumbersMet {
  /** How often each of 0 to 5 was met as a number. */
  private readonly times = new Uint32Array(HIGHEST + 1);
  private between = 0;
  private elsewhere = 0;
  private words = 0;
  private anyHighest = false;
  /** Rows that were left out as averages, and the numbers of those that hold shares of 1. */
  private readonly left = { rows: 0, numbers: 0 };

  /** Takes the code that a whole number from 0 to 5 was read as. */
  takeCode(code: number): void {
    this.times[code]!++;
  }

  /** Takes any number. */
  take(number: number): void {
    const whole = Math.round(number);
    if (equal(number, whole) && whole >= NOT_APPLICABLE && whole <= HIGHEST) this.times[whole]!++;
    else if (number > 0 && number < 1) this.between++;
    else this.elsewhere++;
  }

  /** Takes the code of an answer in words: words are on our scale. */
  takeWord(code: number): void {
    this.words++;
    if (code === HIGHEST) this.anyHighest = true;
  }

  /** Takes the numbers of a row that was left out because most lie between two points of the scale. */
  takeAverages(numbers: readonly number[]): void {
    if (!numbers.every((number) => number >= 0 && (number < 1 || equal(number, 1)))) return;
    this.left.rows++;
    this.left.numbers += numbers.length;
  }

  /**
   * @param rows how many respondents the table has
   * @throws {HvmError} where more rows hold shares of 1 than answers
   */
  judgeAverages(sheet: string, rows: number): void {
    const { numbers } = this.left;
    if (this.left.rows <= rows) return;
    throw failed("another-scale", { sheet, outside: { numbers, of: numbers, lie: "from 0 to 1" }, looksLike: SHARES });
  }

  /** @throws {HvmError} where there is nothing but 0, 1 and what lies between: yes and no, or shares of 1 */
  judge(sheet: string): void {
    const [zeros = 0, ones = 0] = this.times;
    const all = this.count;
    if (this.words > 0 || zeros + ones + this.between < all || zeros + this.between === 0 || ones + this.between === 0)
      return;
    const looksLike = this.between > 0 ? SHARES : "0 for no and 1 for yes";
    throw failed("another-scale", { sheet, outside: { numbers: all, of: all, lie: "from 0 to 1" }, looksLike });
  }

  /** Says that every 0 was taken for "not applicable", where a scale from 0 to 4 is as likely. */
  note(place: Place, { problems, meanings }: Pick<OpenReading, "problems" | "meanings">): void {
    const zeros = this.times[NOT_APPLICABLE]!;
    if (this.count < TELLING || zeros === 0 || this.times[HIGHEST]! > 0 || this.anyHighest) return;
    meanings.likely = { lowest: NOT_APPLICABLE, highest: HIGHEST - 1 };
    problems.say("zero-not-applicable", place, { zeros, of: this.count });
  }

  private get count(): number {
    return this.times.reduce((all, times) => all + times, this.between + this.elsewhere);
  }
}
