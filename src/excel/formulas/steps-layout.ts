import { VPDS, type AssessOptions } from "../../methods/hvm";
import { HEADINGS_ROW, type Block, type Column } from "../sheets/sheet";
import type { ByFirm } from "./by-firm";
import { TOLERANCE } from "./formula";

/** What the steps depend on. */
export interface StepsGround {
  readonly firms: readonly string[];
  readonly options: Required<AssessOptions>;
  /** Order, ties and flatness are decided on scores, or on percentages where there are no scores. */
  readonly inPercentages: boolean;
  readonly byFirm: ByFirm;
}

type Corner = Pick<Block, "row" | "column">;

/** Where the main block of HVM Steps begins; to its right, with a free column between each, those that only some need. */
export const MAIN: Corner = { row: HEADINGS_ROW, column: 0 };
export const FIRST_AT: Corner = { row: HEADINGS_ROW, column: 32 };
export const SIGNS_AT: Corner = { row: HEADINGS_ROW, column: 39 };
export const FOOTPRINTS_AT: Corner = { row: HEADINGS_ROW, column: 55 };

/** The columns of the main block, from 0; those of the six VPDs by their first. */
export const ROW = 1;
export const LEVEL = 2;
export const SPREAD = 8;
export const ORDER = 9;
export const PLACE = 15;
export const SEQUENCE = 21;
export const STANDING = 22;
export const DISTANCE_ROW = 28;
export const SECOND = 29;
export const RUNNER_UP = 30;

/** "A, score", "B, score", … */
export function perVpd(what: string, format: string): Column[] {
  return VPDS.map((vpd) => ({ heading: `${vpd}, ${what}`, format, width: 9 }));
}

/** How many of the cells equal another, within the tolerance. */
export function equalIn(cells: string, cell: string): string {
  return `COUNTIFS(${cells},">="&${cell}-${TOLERANCE},${cells},"<="&${cell}+${TOLERANCE})`;
}
