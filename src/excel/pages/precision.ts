import type { Cohort } from "../../methods/hvm";
import type { Cell, ReportSheet } from "../sheets/sheet";

/** Up to so many firms the sheets hold every number in full. */
const EXACT_FIRMS = 1_000;
/** Decimals beyond. With one more, 3,000 firms with their remarks would not fit into one message (rules.md 30). */
const DECIMALS = 6;

/** How precise the numbers in the sheets are, for HVM About. */
export function precisionWords({ firms }: Cohort): string {
  return firms.length <= EXACT_FIRMS
    ? "In full double precision; the cells show fewer digits"
    : `Rounded to ${DECIMALS} decimals in tables of more than ${EXACT_FIRMS} rows`;
}

/** The sheets with their numbers as precise as the number of firms allows; short tables, which do not grow with it, in full. */
export function inPrecision({ firms }: Cohort, sheets: readonly ReportSheet[]): ReportSheet[] {
  if (firms.length <= EXACT_FIRMS) return [...sheets];
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.rows.length <= EXACT_FIRMS ? block : { ...block, rows: block.rows.map((row) => row.map(rounded)) },
    ),
  }));
}

function rounded(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toFixed(DECIMALS)) : cell;
}
