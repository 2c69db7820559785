/** Rows or columns from the first to the last. */
export type Span = readonly [first: number, last: number];

/** Spans in order, those that have something in common as one. */
export function together(spans: readonly Span[]): Span[] {
  const whole: [first: number, last: number][] = [];
  for (const [first, last] of [...spans].sort(([a], [b]) => a - b)) {
    const before = whole[whole.length - 1];
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else whole.push([first, last]);
  }
  return whole;
}
