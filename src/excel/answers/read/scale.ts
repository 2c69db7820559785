import { liesAmongAnswers } from "../../../cells/answer";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { failed } from "../../errors/reading";
import type { Meanings } from "../declared/meanings";

/** More than this share of a table's numbers outside 0..5, and the table is not on the scale. */
const TOLERATED = 0.05;

const KNOWN_SCALES: readonly (readonly [low: number, high: number])[] = [
  [1, 6],
  [1, 7],
  [0, 6],
  [-2, 2],
  [-3, 3],
  [1, 9],
  [0, 10],
  [1, 10],
  [0, 100],
];

/** What survey tools write for "seen, but not answered", "refused", "don't know". */
const CODES = new Set(
  [99, 999, 98, 998, 97, 88, 77, 66, 888, 777, 9999].flatMap((code) => [code, -code]).concat(-9, -8),
);

/** Counts the numbers of a table, column by column, to see whether they are on the scale at all. */
export class ScaleCheck {
  private readonly inside: number[];
  private readonly outside: number[];
  private lowest = Infinity;
  private highest = -Infinity;
  private between: { readonly first: number; times: number } | null = null;
  /** How often each number outside was met. */
  private readonly times = new Map<number, number>();

  /**
   * @param on the scale that the numbers shall be on: that of 1 to 5 with 0, or a declared one
   * @param tolerated the share of numbers outside that may be single mistakes
   */
  constructor(
    private readonly columns: number,
    private readonly on: Pick<Meanings, "scale" | "lies" | "likely"> = {
      scale: null,
      lies: liesAmongAnswers,
      likely: null,
    },
    private readonly tolerated = TOLERATED,
  ) {
    this.inside = Array<number>(columns).fill(0);
    this.outside = Array<number>(columns).fill(0);
  }

  countInside(column: number, times = 1): void {
    this.inside[column]! += times;
  }

  /** Counts a number that is none of the points of the scale. */
  count(column: number, number: number): void {
    if (!this.on.lies(number)) return this.countOutside(column, number);
    this.countInside(column);
    this.between ??= { first: number, times: 0 };
    this.between.times++;
  }

  countOutside(column: number, number: number): void {
    this.outside[column]!++;
    this.times.set(number, (this.times.get(number) ?? 0) + 1);
    this.lowest = Math.min(this.lowest, number);
    this.highest = Math.max(this.highest, number);
  }

  /**
   * Throws when more than the tolerated share of the numbers (5 %), or all of one column's (two at least), lie outside 0..5, or
   * outside a declared scale; and when more than that share lies between points of a declared scale.
   *
   * @param headerOf what to call a column in the message, e.g. "Q3 (E1)"
   */
  judge(sheet: string, headerOf: (column: number) => string): void {
    const all = sum(this.inside) + sum(this.outside);
    const { scale } = this.on;
    if (scale !== null && this.between !== null && this.between.times / all > this.tolerated)
      throw failed("scale-between-points", { ...scale, sheet, number: this.between.first });
    const share = sum(this.outside) / all;
    const whole = [...Array(this.columns).keys()].filter(
      (c) => this.inside[c] === 0 && (this.outside[c] as number) >= 2,
    );
    if (!(share > this.tolerated) && whole.length === 0) return;
    const single = whole.length > 0 && whole.length < this.columns;
    const outside = single ? { columns: whole.map(headerOf) } : { numbers: sum(this.outside), of: all };
    throw failed("another-scale", { sheet, outside, looksLike: this.scaleName(), declared: scale });
  }

  private scaleName(): string {
    const { lowest, highest } = this;
    if ([...this.times.keys()].every((number) => CODES.has(number))) {
      const codes = [...this.times].map(
        ([number, times]) => `${String(number).replace("-", "−")} (${count(times, "time")})`,
      );
      return `codes for no answer: ${list(codes, MOST_NAMES)}`;
    }
    if (lowest >= 30_000 && highest <= 80_000) return "dates";
    const known = KNOWN_SCALES.find(([low, high]) => lowest >= low && highest <= high);
    if (known && this.on.scale === null) this.on.likely = { lowest: known[0], highest: known[1] };
    return known ? `a scale of ${known[0]} to ${known[1]}` : `numbers from ${lowest} to ${highest}`;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
