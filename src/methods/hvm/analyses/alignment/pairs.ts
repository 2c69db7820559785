/**
 * The pairs of some things, as positions: 0 and 1, 0 and 2, 1 and 2.
 *
 * @example
 * pairsOf(3) // [[0, 1], [0, 2], [1, 2]]
 */
export function pairsOf(n: number): (readonly [number, number])[] {
  const firsts = Array.from({ length: n }, (_, i) => i);
  return firsts.flatMap((p) => firsts.slice(p + 1).map((q) => [p, q] as const));
}
