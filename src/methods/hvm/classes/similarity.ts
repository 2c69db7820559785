import { MEASURES } from "./measures";
import { distance } from "./measures/measure";

/**
 * How alike the shapes of two profiles are: Pearson's r, −1 to 1, whatever measure decides the class; null where one is flat.
 *
 * It is 1 minus the correlation distance, with its digits and its errors.
 *
 * @example
 * similarityOf([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]) // -1
 */
export function similarityOf(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const apart = distance(MEASURES.correlation, x, y);
  return apart === null ? null : 1 - apart;
}
