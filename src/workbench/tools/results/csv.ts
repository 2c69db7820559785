import type { Analysis } from "../../../excel/results/analyse";
import { pagesFor, planned } from "../../../excel/results/plan";
import type { Imprint } from "../../../excel/results";

/** The first result sheet's table (HVM Summary; without answers, HVM Constellations) as CSV: full precision, a point for decimals. */
export async function resultsCsv(analysis: Analysis, imprint: Imprint): Promise<string> {
  const [first] = planned(analysis, imprint, await pagesFor(analysis)).reports;
  const { columns, rows } = first!.blocks[0]!;
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return lines.map((cells) => `${cells.map((cell) => field(cell)).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it: text from a cell stays text. */
function field(cell: unknown): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
