import type { Six } from "./propositions";

/** Expected VPD percentages of each proposition: six rows in the order A–F, each six numbers that sum to 100. */
export type Footprints = Six<Six<number>>;

/**
 * The six theoretical footprints, in per cent.
 *
 * Source: the HVM paper, Table 5 (quantified by Martinez 2003, validated there on six cases).
 */
export const FOOTPRINTS: Footprints = [
  [42, 25, 13, 12, 6, 2],
  [18, 35, 4, 12, 10, 21],
  [12, 15, 39, 27, 1, 6],
  [12, 15, 10, 39, 8, 16],
  [15, 8, 7, 10, 33, 27],
  [4, 6, 13, 9, 16, 52],
];
