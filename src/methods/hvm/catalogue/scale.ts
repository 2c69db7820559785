/** One point of the scale on which managers rate an item. */
export interface ScalePoint {
  readonly value: number;
  readonly word: string;
}

/**
 * The five answers that count, lowest first.
 *
 * "Not applicable", written as 0 on paper forms, is not a point on the scale.
 * Source: the HVM paper, description of the questionnaire.
 */
export const SCALE: readonly ScalePoint[] = [
  { value: 1, word: "Low" },
  { value: 2, word: "Low to Medium" },
  { value: 3, word: "Medium" },
  { value: 4, word: "High" },
  { value: 5, word: "Very High" },
];

/** "1 Low, 2 Low to Medium, …": the scale as a legend. */
export const SCALE_LEGEND = SCALE.map(({ value, word }) => `${value} ${word}`).join(", ");

export const LOWEST = 1;
export const HIGHEST = 5;

/** Whether a number lies between the ends of the scale, them included. */
export function isOnScale(value: number): boolean {
  return value >= LOWEST && value <= HIGHEST;
}

/**
 * What an answer to a reversed item counts as: 6 − x.
 *
 * Answer and result are 1..5. The ends are those of the declared scale, not of the answers that happened to be given.
 *
 * @example
 * reverse(2) // 4
 */
export function reverse(answer: number): number {
  return LOWEST + HIGHEST - answer;
}
