import { TOLERANCE } from "../../../numbers/equal";

export type Verdict = "aligned" | "weakly aligned" | "not aligned";

/** What the mean similarity of so many unrelated profiles exceeds in 25 % and in 5 % of cases, from two parts on. */
const BOUNDS: readonly (readonly [lower: number, upper: number])[] = [
  [0.35, 0.73],
  [0.17, 0.47],
  [0.11, 0.34],
  [0.08, 0.27],
  [0.07, 0.22],
];

/**
 * The mean similarities from which so many parts are weakly aligned and aligned; six and more have the same.
 *
 * Source: analyses.md, section 1: m independent random directions of six values, by quadrature and 2,000,000 draws.
 *
 * @example
 * boundsFor(3) // [0.17, 0.47]
 * boundsFor(9) // [0.07, 0.22]
 */
export function boundsFor(parts: number): readonly [lower: number, upper: number] {
  return BOUNDS[Math.min(parts - 2, BOUNDS.length - 1)]!;
}

/**
 * Whether parts with this mean similarity are more alike than unrelated ones; a mean at a bound (within 1e-9) has reached it.
 *
 * @example
 * verdictOf(0.437, 3) // "weakly aligned"
 */
export function verdictOf(meanSimilarity: number, parts: number): Verdict {
  const [lower, upper] = boundsFor(parts);
  if (meanSimilarity >= upper - TOLERANCE) return "aligned";
  return meanSimilarity >= lower - TOLERANCE ? "weakly aligned" : "not aligned";
}
