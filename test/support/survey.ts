import { DEFAULT_KEY, SCALE } from "../../src/methods/hvm";

/** Rows as Office.js delivers them: the firm, then an answer per item; 0 is N/A, "" is blank. */
export type Rows = (string | number)[][];

const FIRM_SIZE = 8;
const SEED = 20261122;

/** Numbers in 0..1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A made-up survey: firms of 8 respondents one after another, each firm with its own leaning on each VPD; 4 % of the
 * answers are N/A and 4 % blank.
 */
export function survey(respondents: number): Rows {
  const random = seeded(SEED);
  const vpds = DEFAULT_KEY.items.map((item) => item.weights.indexOf(1));
  const rows: Rows = [];
  let leaning: number[] = [];
  for (let r = 0; r < respondents; r++) {
    if (r % FIRM_SIZE === 0) leaning = Array.from({ length: 6 }, () => 2 + 2.5 * random());
    const row: (string | number)[] = [`Firm ${Math.floor(r / FIRM_SIZE) + 1}`];
    for (const vpd of vpds) {
      const kind = random();
      const answer = Math.round(leaning[vpd]! + 2 * random() - 1);
      row.push(kind < 0.04 ? 0 : kind < 0.08 ? "" : Math.min(SCALE.length, Math.max(1, answer)));
    }
    rows.push(row);
  }
  return rows;
}
