import { type AnswerTable, DEFAULT_KEY, FOOTPRINTS, isAnswer } from "../../src/methods/hvm";
import type { Rows } from "../support/survey";

/**
 * As little as there can be between answers and classes, for one layout and the default choices, and nothing of what makes a class
 * explainable: what a program could at best take. Each returns the place of each firm's class among the propositions.
 */
const VPDS = 6;
/** By code. */
const IS_ANSWER = Uint8Array.from({ length: 0x100 }, (_, code) => Number(isAnswer(code)));
const VPD_OF_ITEM = Uint8Array.from(DEFAULT_KEY.items, (item) => item.weights.indexOf(1));

/** From Office.js' rows. */
export function loopOverRows(rows: Rows): Uint8Array {
  const places = new Map<string, number>();
  const sums: number[] = [];
  const counts: number[] = [];
  let name = "";
  let start = 0;
  for (const row of rows) {
    if (row[0] !== name) {
      name = row[0] as string;
      const known = places.get(name);
      if (known === undefined) {
        places.set(name, sums.length);
        start = sums.length;
        sums.push(0, 0, 0, 0, 0, 0);
        counts.push(0, 0, 0, 0, 0, 0);
      } else start = known;
    }
    for (let i = 0; i < VPD_OF_ITEM.length; i++) {
      const value = row[i + 1];
      if (typeof value !== "number" || value < 1) continue;
      const at = start + VPD_OF_ITEM[i]!;
      sums[at]! += value;
      counts[at]!++;
    }
  }
  return classes(sums, counts);
}

/** From the byte table. */
export function loopOverBytes({ firms, firmOf, codes }: AnswerTable): Uint8Array {
  const sums = new Float64Array(firms.length * VPDS);
  const counts = new Float64Array(firms.length * VPDS);
  for (let r = 0, c = 0; r < firmOf.length; r++) {
    const start = firmOf[r]! * VPDS;
    for (let i = 0; i < VPD_OF_ITEM.length; i++, c++) {
      const code = codes[c]!;
      if (IS_ANSWER[code] === 0) continue;
      const at = start + VPD_OF_ITEM[i]!;
      sums[at]! += code;
      counts[at]!++;
    }
  }
  return classes(sums, counts);
}

/** The footprints about their means, over their lengths: their product with a profile grows with the correlation. */
const DIRECTIONS = FOOTPRINTS.map((footprint) => {
  const mean = footprint.reduce((sum, value) => sum + value, 0) / VPDS;
  const length = Math.hypot(...footprint.map((value) => value - mean));
  return Float64Array.from(footprint, (value) => (value - mean) / length);
});

/** The footprint that correlates most; the mean and the length of a firm's own profile move none before another. */
function classes(sums: ArrayLike<number>, counts: ArrayLike<number>): Uint8Array {
  const found = new Uint8Array(sums.length / VPDS);
  for (let firm = 0; firm < found.length; firm++) {
    let most = -Infinity;
    for (let f = 0; f < DIRECTIONS.length; f++) {
      let product = 0;
      for (let v = 0; v < VPDS; v++) {
        product += (sums[firm * VPDS + v]! / counts[firm * VPDS + v]!) * DIRECTIONS[f]![v]!;
      }
      if (product > most) [most, found[firm]] = [product, f];
    }
  }
  return found;
}
