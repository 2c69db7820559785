import { type AnswerTable, pointsByCode } from "./answers";
import type { Key } from "../catalogue/key";
import { HIGHEST, LOWEST } from "../catalogue/scale";

/** How the respondents of a firm are combined, in the order in which the rules are listed. */
export const SCORE_RULES = {
  pooled: {
    /** Where it is chosen. */
    label: "Pool all answers of a firm",
    hint: "all answers of a firm together",
    /** In a note of what was done. */
    says: "Answers of all respondents pooled",
  },
  "respondent-mean": {
    label: "Mean of the respondents' own scores",
    hint: "the mean of its respondents' scores",
    says: "Mean of the respondents' own scores",
  },
} as const;

export type ScoreRule = keyof typeof SCORE_RULES;

/** Columns of a table that count alike: on the same VPD, with the same weight, reversed or not. */
interface ItemGroup {
  readonly vpd: number;
  readonly weight: number;
  readonly reversed: boolean;
  readonly columns: Uint32Array;
}

/**
 * What two codes side by side add, looked up by both at once: the answers' values in bytes 0 and 1, their counts in bytes
 * 2 and 3. A code that is no answer adds nothing.
 */
const PAIRS = new Int32Array(0x10000);
for (let code = LOWEST; code <= HIGHEST; code++) {
  const addend = code | 0x10000;
  for (let other = 0; other <= 0xff; other++) {
    PAIRS[code | (other << 8)]! += addend;
    PAIRS[other | (code << 8)]! += addend << 8;
  }
}

/** So many rows cannot fill a byte of a column's sum, */
const MOST_ROWS = Math.floor(0xff / HIGHEST);
/** nor so many columns 16 bits of a group's. */
const MOST_COLUMNS = Math.floor(0xffff / 0xff);

/**
 * The score of every firm on every VPD, 1..5; six numbers a firm in the order A–F.
 *
 * Pooled: s(v) = Σ w·x / Σ w over all answers 1..5 of the firm's respondents to the items of the VPD, where w is the item's
 * weight on it and a reversed item counts as 6 − x. Respondent-mean: the plain mean of the respondents' own scores, over
 * those with at least one answer on the VPD.
 *
 * "Not applicable", missing and refused cells count neither above nor below the line. A VPD without an answer has no score: NaN.
 *
 * Source: the HVM paper gives averages out of 5 per VPD (Table 6); method.md, section 2. The paper does not say how respondents
 * are combined; pooling is this project's default.
 */
export function scoreFirms(key: Key, answers: AnswerTable, rule: ScoreRule = "pooled"): Float64Array {
  const { firmOf } = answers;
  const width = answers.items.length;
  const groups = groupItems(key, answers.items);
  const totals = answers.scale?.between.length ? new TotalsBetween(answers) : new TotalsOfFive(answers);
  const above = new Float64Array(answers.firms.length * 6);
  const below = new Float64Array(answers.firms.length * 6);
  const own = new Float64Array(12);
  const mostRows = rule === "pooled" ? MOST_ROWS : 1;

  for (let row = 0; row < firmOf.length;) {
    const firm = firmOf[row]!;
    const last = Math.min(firmOf.length, row + mostRows);
    let end = row + 1;
    while (end < last && firmOf[end] === firm) end++;
    totals.take(row * width, end * width);
    own.fill(0);
    for (let g = 0; g < groups.length; g++) totals.add(groups[g]!, own);
    for (let v = 0; v < 6; v++) {
      const weight = own[6 + v]!;
      if (weight === 0) continue;
      above[firm * 6 + v]! += rule === "pooled" ? own[v]! : own[v]! / weight;
      below[firm * 6 + v]! += rule === "pooled" ? weight : 1;
    }
    row = end;
  }
  for (let i = 0; i < above.length; i++) above[i]! /= below[i]!;
  return above;
}

/** The totals of each column over some rows. */
interface Totals {
  /** Totals the rows that begin from code number `start` on and before `end`. */
  take(start: number, end: number): void;
  /** Adds what a group of columns comes to: Σ w·x to `into[vpd]` and Σ w to `into[6 + vpd]`. */
  add(group: ItemGroup, into: Float64Array): void;
}

/** Of answers that all are 1 to 5: four cells and more at a time. */
class TotalsOfFive implements Totals {
  private readonly view: DataView;
  /** A column's sum in bits 0–15, its count above. */
  private readonly packed: Int32Array;

  constructor({ codes, items }: AnswerTable) {
    this.view = new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
    this.packed = new Int32Array(items.length);
  }

  take(start: number, end: number): void {
    totalColumns(this.view, start, end, this.packed);
  }

  add(group: ItemGroup, into: Float64Array): void {
    const { columns } = group;
    const totals = this.packed;
    let packed = 0;
    for (let i = 0; i < columns.length; i++) packed += totals[columns[i]!]!;
    addTotal(group, packed & 0xffff, packed >>> 16, into);
  }
}

/** Of answers on another scale, some of which lie between two of 1 to 5. */
class TotalsBetween implements Totals {
  private readonly codes: Uint8Array;
  private readonly points: Float64Array;
  private readonly sums: Float64Array;
  private readonly counts: Float64Array;

  constructor(answers: AnswerTable) {
    this.codes = answers.codes;
    this.points = pointsByCode(answers);
    this.sums = new Float64Array(answers.items.length);
    this.counts = new Float64Array(answers.items.length);
  }

  take(start: number, end: number): void {
    const { codes, points, sums, counts } = this;
    sums.fill(0);
    counts.fill(0);
    for (let at = start; at < end;) {
      for (let column = 0; column < sums.length; column++) {
        const point = points[codes[at++]!]!;
        if (Number.isNaN(point)) continue;
        sums[column]! += point;
        counts[column]!++;
      }
    }
  }

  add(group: ItemGroup, into: Float64Array): void {
    let sum = 0;
    let count = 0;
    for (const column of group.columns) {
      sum += this.sums[column]!;
      count += this.counts[column]!;
    }
    addTotal(group, sum, count, into);
  }
}

/** Totals each column over the rows that begin from `start` on and before `end`: the sum in bits 0–15, the count above. */
function totalColumns(view: DataView, start: number, end: number, totals: Int32Array): void {
  const width = totals.length;
  const evenWidth = width & ~1;
  for (let column = 0; column < evenWidth; column += 2) {
    let packed = 0;
    let at = start + column;
    for (; at + 3 * width < end; at += 4 * width) {
      packed +=
        PAIRS[view.getUint16(at, true)]! +
        PAIRS[view.getUint16(at + width, true)]! +
        PAIRS[view.getUint16(at + 2 * width, true)]! +
        PAIRS[view.getUint16(at + 3 * width, true)]!;
    }
    for (; at < end; at += width) packed += PAIRS[view.getUint16(at, true)]!;
    totals[column] = packed & 0xff00ff;
    totals[column + 1] = (packed >>> 8) & 0xff00ff;
  }
  if (evenWidth === width) return;
  let packed = 0;
  for (let at = start + evenWidth; at < end; at += width) packed += PAIRS[view.getUint8(at)]!;
  totals[evenWidth] = packed;
}

function addTotal({ vpd, weight, reversed }: ItemGroup, sum: number, count: number, into: Float64Array): void {
  into[vpd]! += weight * (reversed ? (LOWEST + HIGHEST) * count - sum : sum);
  into[6 + vpd]! += weight * count;
}

function groupItems(key: Key, items: readonly number[]): ItemGroup[] {
  const groups = new Map<string, { vpd: number; weight: number; reversed: boolean; columns: number[] }>();
  for (const [column, index] of items.entries()) {
    const item = key.items[index];
    if (item === undefined) throw new RangeError(`The table has an item number ${index}, which the key does not have.`);
    for (const [vpd, weight] of item.weights.entries()) {
      if (weight === 0) continue;
      const { reversed } = item;
      const name = `${vpd} ${weight} ${reversed} ${Math.floor(column / MOST_COLUMNS)}`;
      const group = groups.get(name) ?? { vpd, weight, reversed, columns: [] };
      groups.set(name, group);
      group.columns.push(column);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, columns: Uint32Array.from(group.columns) }));
}
