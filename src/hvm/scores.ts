import type { AnswerTable } from "./answers";
import type { ScoreRule } from "./assessment";
import type { Key } from "./key";
import { HIGHEST, LOWEST } from "./scale";

/** Columns of a table that count alike: on the same VPD, with the same weight, reversed or not. */
interface ItemGroup {
  readonly vpd: number;
  readonly weight: number;
  readonly reversed: boolean;
  readonly columns: Uint32Array;
}

/** What a code adds: an answer its value and, above the lowest 16 bits, one to the count; any other code nothing. */
const ADDS = Int32Array.from({ length: 256 }, (_, code) => (code >= LOWEST && code <= HIGHEST ? code + 0x10000 : 0));
/** The sum of so many answers still fits 16 bits. */
const MOST_ANSWERS = Math.floor(0xffff / HIGHEST);

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
  const { codes, firmOf } = answers;
  const width = answers.items.length;
  const groups = groupItems(key, answers.items);
  const above = new Float64Array(answers.firms.length * 6);
  const below = new Float64Array(answers.firms.length * 6);
  const own = new Float64Array(12);
  const mostRows = rule === "pooled" ? Math.floor(MOST_ANSWERS / Math.max(1, width)) : 1;

  for (let row = 0; row < firmOf.length;) {
    const firm = firmOf[row]!;
    const last = Math.min(firmOf.length, row + mostRows);
    let end = row + 1;
    while (end < last && firmOf[end] === firm) end++;
    own.fill(0);
    for (const group of groups) addGroup(group, codes, row * width, end * width, width, own);
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

/** Adds Σ w·x to `into[vpd]` and Σ w to `into[6 + vpd]`, over the rows that begin from `start` on and before `end`. */
function addGroup(
  { vpd, weight, reversed, columns }: ItemGroup,
  codes: Uint8Array,
  start: number,
  end: number,
  width: number,
  into: Float64Array,
): void {
  let packed = 0;
  for (let i = 0; i < columns.length; i++) {
    let at = start + columns[i]!;
    for (; at + 3 * width < end; at += 4 * width) {
      packed +=
        ADDS[codes[at]!]! + ADDS[codes[at + width]!]! + ADDS[codes[at + 2 * width]!]! + ADDS[codes[at + 3 * width]!]!;
    }
    for (; at < end; at += width) packed += ADDS[codes[at]!]!;
  }
  const count = packed >>> 16;
  const sum = packed & 0xffff;
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
      const name = `${vpd} ${weight} ${reversed}`;
      const group = groups.get(name) ?? { vpd, weight, reversed, columns: [] };
      groups.set(name, group);
      group.columns.push(column);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, columns: Uint32Array.from(group.columns) }));
}
