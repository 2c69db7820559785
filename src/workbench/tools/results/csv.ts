import type { Analysis } from "../../../excel/results/analyse";
import { pagesFor, planned } from "../../../excel/results/plan";
import { REMARKS_PAGE } from "../../../excel/pages/remarks";
import { REMARKS } from "../../../methods/hvm/tables";
import type { Imprint } from "../../../excel/results";

/**
 * The first result sheet's table (HVM Summary; without answers, HVM Constellations) as CSV: full precision, a point for decimals.
 * Where a sheet has the remarks in full, they are here, and not their marks.
 */
export async function resultsCsv(analysis: Analysis, imprint: Imprint): Promise<string> {
  const { reports } = planned(analysis, imprint, await pagesFor(analysis));
  const { columns, rows } = reports[0]!.blocks[0]!;
  const full = reports.find(({ kind }) => kind === REMARKS_PAGE.kind);
  const remarksOf = new Map(full?.blocks[0]!.rows.map(([firm, text]) => [firm, text]));
  const remarks = columns.findIndex(({ heading }) => heading === REMARKS.columns.remarks.heading);
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => cells.map((cell, c) => (full && c === remarks ? (remarksOf.get(cells[0]!) ?? null) : cell))),
  ];
  return lines.map((cells) => `${cells.map((cell) => field(cell)).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it: text from a cell stays text. */
function field(cell: unknown): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
