import { MEASURES } from "./measures";
import { distance } from "./measures/measure";

/**
 * How alike the shapes of two profiles are: Pearson's r, −1 to 1, whatever measure decides the class; null where one is flat.
 *
 * It is 1 minus the correlation distance, with its digits and its errors.
 *
 * @example
 * similarityOf([2.5, 3.4, 3.54, 2.38, 3.29, 4.88], [12, 15, 10, 39, 8, 16]) // -0.383…
 */
export function similarityOf(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const apart = distance(MEASURES.correlation, x, y);
  return apart === null ? null : 1 - apart;
}
