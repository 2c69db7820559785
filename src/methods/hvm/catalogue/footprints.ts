import { isFlat, TOLERANCE } from "../../numbers/equal";
import { percentagesOf } from "../../numbers/percentages";
import { PROPOSITIONS, type PropositionName, type Six, sixAt } from "./propositions";

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

/** How far six percentages may sum from 100 before they are taken for a mistake: room for rounding to whole per cent. */
export const SUM_TOLERANCE = 0.5;

/** What is wrong with a user's footprints, and where. */
export interface FootprintMistake {
  /** Row from 0, in the order A–F; null when the number of rows is wrong. */
  readonly row: number | null;
  /** Column from 0; null when the whole row is wrong. */
  readonly column: number | null;
  readonly proposition: PropositionName | null;
  readonly message: string;
}

export type NormalisedFootprints =
  | { readonly footprints: Footprints; readonly mistake: null }
  | { readonly footprints: null; readonly mistake: FootprintMistake };

/**
 * Six percentages rescaled to sum to exactly 100, or null where they sum to less than 99.5 or more than 100.5. All six are NaN if
 * one is NaN (missing).
 *
 * @example
 * rescaled([25.1, 10, 10, 15, 20, 20]) // [25.07…, 9.99…, 9.99…, 14.98…, 19.98…, 19.98…]
 * rescaled([25, 10, 10, 15, 20, 10]) // null
 */
export function rescaled(row: readonly number[]): Six<number> | null {
  const sum = row.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 100) > SUM_TOLERANCE + TOLERANCE) return null;
  return sixAt(sum === 100 ? row : percentagesOf(row)!);
}

/**
 * Footprints that a user typed, checked and rescaled; or the first mistake in them.
 *
 * Right are six rows in the order A–F, each of six numbers of at least 0, not all the same, that sum to 100 ± 0.5. Each row
 * is rescaled to 100.
 *
 * @param rows what the user's cells hold; anything
 */
export function normaliseFootprints(rows: readonly (readonly unknown[])[]): NormalisedFootprints {
  const wrong = (row: number | null, column: number | null, message: string): NormalisedFootprints => ({
    footprints: null,
    mistake: { row, column, proposition: row === null ? null : PROPOSITIONS[row]!.name, message },
  });
  if (rows.length !== 6) {
    return wrong(null, null, `There must be six footprints, one per proposition, but there are ${rows.length}.`);
  }
  const checked: Six<number>[] = [];
  for (const [r, row] of rows.entries()) {
    const { name } = PROPOSITIONS[r]!;
    if (row.length !== 6) {
      return wrong(r, null, `The footprint of ${name} must have six percentages, but it has ${row.length}.`);
    }
    for (const [c, value] of row.entries()) {
      if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
        const { dimension } = PROPOSITIONS[c]!;
        return wrong(r, c, `The footprint of ${name} needs a percentage of 0 or more for ${dimension}.`);
      }
    }
    const numbers = row as Six<number>;
    const footprint = rescaled(numbers);
    if (footprint === null) {
      const sum = numbers.reduce((total, value) => total + value, 0);
      return wrong(r, null, `The footprint of ${name} must sum to 100, but it sums to ${Number(sum.toPrecision(6))}.`);
    }
    if (isFlat(footprint)) {
      return wrong(r, null, `The footprint of ${name} is the same on all six dimensions, so nothing can be like it.`);
    }
    checked.push(footprint);
  }
  return { footprints: checked as unknown as Footprints, mistake: null };
}
