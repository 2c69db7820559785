import { assess, DEFAULT_KEY, type Assessment, type Key } from "../../../../methods/hvm";
import { parseAnswer } from "../../../../cells/answer";
import { NO_CELL } from "../../../answers/ground/places";
import { AnswerCollector } from "../../../answers/read/collect";

/** A respondent of an exercise: the answers as their cells hold them, one for each of `ITEMS`. */
export interface Respondent {
  readonly firm: string;
  readonly respondent: string;
  readonly answers: readonly (number | string)[];
}

/** The items of the exercises: two for each dimension, so that a table can be taken in at a glance and checked by hand. */
export const ITEMS: readonly string[] = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q10", "Q11", "Q12", "Q13"];

/** The item of the questionnaire by its name. */
export function itemNamed(name: string) {
  return DEFAULT_KEY.items.find(({ item }) => item === name)!;
}

/** These answers stand in no sheet: no formula is to follow them. */
const NOWHERE = { firm: null, respondent: null, answers: [] };
const NO_LINE = { sheet: "", rows: NO_CELL, columns: NO_CELL };

/** What the method makes of respondents whose cells are read as the add-in reads them, by firm. */
export function assessed(rows: readonly Respondent[], key: Key = DEFAULT_KEY): ReadonlyMap<string, Assessment> {
  const collector = new AnswerCollector(
    ITEMS.map((name) => key.items.findIndex(({ item }) => item === name)),
    false,
  );
  for (const { firm, respondent, answers } of rows) {
    collector.nextRow().set(answers.map((answer) => parseAnswer(answer).code));
    collector.accept(
      collector.firms.index(firm, () => undefined),
      respondent,
      NO_LINE,
      () => NOWHERE,
    );
  }
  const { firms } = assess({ kind: "answers", key, answers: collector.table() });
  return new Map(firms.map((each) => [each.firm, each]));
}

/** The first dimension that an item counts for, from 0. */
export function dimensionOf(item: string): number {
  return itemNamed(item).weights.findIndex((weight) => weight > 0);
}

/** The numbers in the cells on a dimension, whether they are on the scale or not: what Excel takes the mean of. */
export function numbersOn(rows: readonly Respondent[], dimension: number): number[] {
  const places = ITEMS.flatMap((item, place) => (dimensionOf(item) === dimension ? [place] : []));
  return rows
    .flatMap(({ answers }) => places.map((place) => answers[place]))
    .filter((answer) => typeof answer === "number");
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
