import type { Statistic } from "./labels";

/** What a number may miss a statistic by: sheets show averages and deviations as whole numbers, too. */
const ROUNDING = 0.5 + 1e-9;
/** A row of so many numbers that is the same as that of the only other respondent says as much as several respondents do. */
const TELLING = 10;

/** How often each answer from 0 to 5 was given in a column. */
type Counts = readonly number[];

/** What rows of answers give, column by column: to tell a row of maxima from the answers of somebody called Max. */
export class ColumnStatistics {
  private readonly columns: number[][];
  private rows = 0;

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => [0, 0, 0, 0, 0, 0]);
  }

  /** Takes one more row of answers from 0 to 5; null where there is none. */
  add(answers: readonly (number | null)[]): void {
    this.rows++;
    answers.forEach((answer, column) => {
      const counts = this.columns[column]!;
      if (answer !== null) counts[answer] = (counts[answer] ?? 0) + 1;
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
  mode: (counts) => [...counts.keys()].filter((answer) => counts[answer] === Math.max(...counts)),
  deviation: (counts) => {
    const squares = counts.reduce((all, times, answer) => all + times * (answer - mean(counts)) ** 2, 0);
    return [Math.sqrt(squares / total(counts)), Math.sqrt(squares / Math.max(total(counts) - 1, 1))];
  },
};

/** All that a label may stand for. */
export const STATISTICS = Object.keys(OF_COUNTS) as readonly Statistic[];

const total = (counts: Counts) => counts.reduce((all, times) => all + times, 0);
const sum = (counts: Counts) => counts.reduce((all, times, answer) => all + times * answer, 0);
const mean = (counts: Counts) => sum(counts) / total(counts);
const highest = (counts: Counts) => counts.reduce((last, times, answer) => (times > 0 ? answer : last), 0);
const lowest = (counts: Counts) => counts.findIndex((times) => times > 0);
