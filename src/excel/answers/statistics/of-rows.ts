import { TOLERANCE } from "../../../methods/hvm";
import type { Statistic } from "./labels";

/** What a number may miss a statistic by: sheets show averages and deviations as whole numbers, too. */
const ROUNDING = 0.5 + TOLERANCE;
/** A row of so many numbers that is the same as that of the only other respondent says as much as several respondents do. */
const TELLING = 10;

/** How often each answer was given in a column. */
type Counts = ReadonlyMap<number, number>;

/** What rows of answers give, column by column: to tell a row of maxima from the answers of somebody called Max. */
export class ColumnStatistics {
  private readonly columns: readonly Map<number, number>[];
  private rows = 0;

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => new Map<number, number>());
  }

  /** Takes one more row of answers, in numbers of the scale; null where there is none. */
  add(answers: readonly (number | null)[]): void {
    this.rows++;
    answers.forEach((answer, column) => {
      const counts = this.columns[column]!;
      if (answer !== null) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    });
  }

  /** Does a row hold just this statistic of the rows that were taken, in every column, as it is or rounded? */
  gives(statistic: Statistic, row: readonly (number | null)[]): boolean {
    const compared = row.flatMap((number, column) =>
      number === null || total(this.columns[column]!) === 0 ? [] : [{ number, counts: this.columns[column]! }],
    );
    if (compared.length === 0 || (this.rows < 2 && compared.length < TELLING)) return false;
    return compared.every(({ number, counts }) =>
      OF_COUNTS[statistic](counts).some((each) => Math.abs(each - number) <= ROUNDING),
    );
  }
}

/** Each of a column of answers; several where spreadsheets know more than one. */
const OF_COUNTS: Readonly<Record<Statistic, (counts: Counts) => readonly number[]>> = {
  maximum: (counts) => [highest(counts)],
  minimum: (counts) => [lowest(counts)],
  range: (counts) => [highest(counts) - lowest(counts)],
  count: (counts) => [total(counts)],
  sum: (counts) => [sum(counts)],
  mean: (counts) => [mean(counts)],
  mode: (counts) => {
    const most = Math.max(...counts.values());
    return [...counts.keys()].filter((answer) => counts.get(answer) === most);
  },
  quartile: (counts) => {
    const sorted = [...counts]
      .sort(([a], [b]) => a - b)
      .flatMap(([answer, times]) => Array<number>(times).fill(answer));
    const at = (place: number) => sorted[Math.min(Math.max(place, 1), sorted.length) - 1]!;
    // By QUARTILE.INC and QUARTILE.EXC: between the answers before and behind.
    return [1, 2, 3].flatMap((quarter) =>
      [1 + (quarter * (sorted.length - 1)) / 4, (quarter * (sorted.length + 1)) / 4].map((place) => {
        const [before, behind] = [at(Math.floor(place)), at(Math.ceil(place))];
        return before + (place - Math.floor(place)) * (behind - before);
      }),
    );
  },
  deviation: (counts) => {
    const centre = mean(counts);
    const squares = sumOver(counts, (answer) => (answer - centre) ** 2);
    return [Math.sqrt(squares / total(counts)), Math.sqrt(squares / Math.max(total(counts) - 1, 1))];
  },
};

/** All that a label may stand for. */
export const STATISTICS = Object.keys(OF_COUNTS) as readonly Statistic[];

function sumOver(counts: Counts, of: (answer: number) => number): number {
  let sum = 0;
  for (const [answer, times] of counts) sum += times * of(answer);
  return sum;
}

const total = (counts: Counts) => sumOver(counts, () => 1);
const sum = (counts: Counts) => sumOver(counts, (answer) => answer);
const mean = (counts: Counts) => sum(counts) / total(counts);
const highest = (counts: Counts) => Math.max(...counts.keys());
const lowest = (counts: Counts) => Math.min(...counts.keys());
