import { commas } from "../../methods/words";
import type { Analysis } from "../../excel/results/analyse";
import { type Assessment, showSequence } from "../../methods/hvm";

/** So many remarks and problems are printed; the rest are counted, and stand in the sheets and the JSON. */
const MOST_REMARKS = 50;
const MOST_PROBLEMS = 25;

/** An analysis as text for a terminal: a table of firms, their remarks, and the problems. */
export function resultsText({ reading, cohort, met }: Analysis): string {
  const { measure } = cohort.options;
  const rows = cohort.firms.map((firm) => [
    printable(firm.firm),
    firm.classification ?? firm.tie?.join(" / ") ?? "–",
    firm.sequence === null ? "–" : showSequence(firm.sequence, firm.sequenceTies),
    firm.margin === null ? "–" : firm.margin.toFixed(3),
    firm.runnersUp.join(", ") || "–",
  ]);
  const sheets = reading.sources.map(({ sheet, range }) => `${printable(sheet)} ${range}`).join(", ");
  return [
    `Read ${sheets} (${reading.layout}); ${measure} distance.`,
    ...leftOut(reading.leftOut),
    "",
    ...columns([["Firm", "Class", "Sequence", "Margin", "Runner-up"], ...rows]),
    "",
    ...remarks(cohort.firms),
    ...differences(met),
    ...problems(reading.problems),
  ].join("\n");
}

function leftOut(columns: Analysis["reading"]["leftOut"]): string[] {
  if (columns.length === 0) return [];
  const named = columns.map(({ header, cell }) => `${printable(header) || "(no header)"} (${cell})`);
  return [`Left out: ${commas(named, 10)}.`];
}

function remarks(firms: readonly Assessment[]): string[] {
  const all = firms.flatMap((firm) => firm.remarks.map((remark) => `  ${printable(firm.firm)}: ${printable(remark)}`));
  if (all.length === 0) return [];
  return ["Remarks", ...all.slice(0, MOST_REMARKS), ...more(all.length - MOST_REMARKS, "HVM Summary"), ""];
}

function more(rest: number, sheet: string): string[] {
  return rest > 0 ? [`  … and ${rest} more, on the sheet ${sheet} and in the JSON`] : [];
}

/** What analyses found wrong. */
function differences(met: Analysis["met"]): string[] {
  return met.map(({ problem, remedy }) => `WRONG HERE  ${problem} ${remedy}`);
}

function problems(all: Analysis["reading"]["problems"]): string[] {
  const refused = all.filter(({ severity }) => severity === "refused").length;
  if (all.length === 0) return ["No problems."];
  const shown = all.slice(0, MOST_PROBLEMS).map((p) => {
    const place = [p.sheet, p.cell].filter((part) => part !== null).join("!");
    return `  ${p.severity === "refused" ? "left out" : "note"}  ${printable(place || "workbook")}: ${printable(p.problem)} ${printable(p.remedy)}`;
  });
  const counts = `Problems: ${refused} left out, ${all.length - refused} notes`;
  return [counts, ...shown, ...more(all.length - shown.length, "HVM Problems")];
}

/** Left-aligned columns, two spaces apart. */
function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => [...(row[c] ?? "")].length)));
  return rows.map((row) =>
    row
      .map((cell, c) => cell + " ".repeat(Math.max(0, (widths[c] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd(),
  );
}

/** Text from a cell without what would steer a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
}
