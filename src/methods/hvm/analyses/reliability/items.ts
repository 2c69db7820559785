import { reverse } from "../../catalogue/scale";
import { pointsByCode } from "../../profile/answers";
import type { AnswerStudy } from "../../study/study";

/** The answers to one item of a study. */
export interface ItemAnswers {
  readonly item: string;
  /** Weight on each VPD. */
  readonly weights: readonly number[];
  /** A number a respondent, 1..5, reversed as keyed; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** The items of a study that anyone answered, in the order of the table. */
export function answeredItems({ key, answers }: AnswerStudy): ItemAnswers[] {
  const { codes, firmOf, items } = answers;
  const points = pointsByCode(answers);
  return items.flatMap((index, column) => {
    const { item, weights, reversed } = key.items[index]!;
    const values = new Float64Array(firmOf.length).fill(NaN);
    let given = 0;
    for (let row = 0; row < values.length; row++) {
      const point = points[codes[row * items.length + column]!]!;
      if (Number.isNaN(point)) continue;
      values[row] = reversed ? reverse(point) : point;
      given++;
    }
    return given > 0 ? { item, weights, values } : [];
  });
}
