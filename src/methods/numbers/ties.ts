import { TOLERANCE } from "./equal";

const SMALL = 32;
const MOST_BUCKETS = 1 << 14;

/**
 * The positions of the values that are numbers, highest value first; equal values in the order in which they stand.
 *
 * NaN means "no value" and is left out. Takes O(n log n) at worst: the values are dealt into buckets by size, and each
 * bucket is sorted.
 *
 * @example
 * [...descending([3.4, 2.5, 4.9])] // [2, 0, 1]
 */
export function descending(values: ArrayLike<number>): ArrayLike<number> & Iterable<number> {
  return values.length <= SMALL ? insertionSorted(values) : bucketSorted(values);
}

/**
 * Where a tie that begins at position `from` of a descending order ends: the first position that no longer belongs to it.
 *
 * A value belongs to the tie if it equals (within 1e-9) the tie's first, highest value: values that each nearly equal the
 * next do not drag on a tie beyond that.
 */
export function endOfTie(values: ArrayLike<number>, order: ArrayLike<number>, from: number): number {
  const first = values[order[from]!]!;
  let end = from + 1;
  while (end < order.length && first - values[order[end]!]! <= TOLERANCE) end++;
  return end;
}

function insertionSorted(values: ArrayLike<number>): number[] {
  const order: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    let place = order.length;
    order.push(i);
    while (place > 0 && values[order[place - 1]!]! < value) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = i;
  }
  return order;
}

function bucketSorted(values: ArrayLike<number>): Uint32Array {
  let lowest = Infinity;
  let highest = -Infinity;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    count++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const buckets = Math.min(MOST_BUCKETS, 2 * count) | 0;
  const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) starts[(((highest - value) * scale) | 0) + 1]!++;
  }
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!;
  const order = new Uint32Array(count);
  const next = starts.slice();
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) order[next[((highest - value) * scale) | 0]!++] = i;
  }
  for (let b = 0; b < buckets; b++) sortBucket(values, order, starts[b]!, starts[b + 1]!);
  return order;
}

function sortBucket(values: ArrayLike<number>, order: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    if (values[order[i]!] !== values[order[start]!]) {
      order.subarray(start, end).sort((a, b) => values[b]! - values[a]! || a - b);
      return;
    }
  }
}
