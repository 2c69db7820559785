import { groupedProblems, placesOf, wordsOfGroup } from "../../../excel/answers/grouped-problems";
import type { Problem } from "../../../excel/answers";

/** So many problems are printed; the rest are counted, and stand in the sheets and the JSON. */
const MOST_PROBLEMS = 25;

/** Left-aligned columns, two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => [...(row[c] ?? "")].length)));
  return rows.map((row) =>
    row
      .map((cell, c) => cell + " ".repeat(Math.max(0, (widths[c] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd(),
  );
}

/** Text from a cell without what would steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
}

export function more(rest: number, sheet: string): string[] {
  return rest > 0 ? [`  … and ${rest} more, on the sheet ${sheet} and in the JSON`] : [];
}

/** Problems of a reading, grouped; `sheet` has them all. */
export function problemsText(all: readonly Problem[], sheet: string): string[] {
  const refused = all.filter(({ severity }) => severity === "refused").length;
  if (all.length === 0) return ["No problems."];
  const groups = groupedProblems(all);
  const shown = groups.slice(0, MOST_PROBLEMS).map((group) => {
    const { severity, sheet, remedy } = group.first;
    const place = [sheet, placesOf(group)].filter((part) => part !== null).join("!");
    return `  ${severity === "refused" ? "left out" : "note"}  ${printable(place || "workbook")}: ${printable(wordsOfGroup(group))} ${printable(remedy)}`;
  });
  const untold = groups.slice(MOST_PROBLEMS).reduce((sum, { problems }) => sum + problems.length, 0);
  const counts = `Problems: ${refused} left out, ${all.length - refused} notes`;
  return [counts, ...shown, ...more(untold, sheet)];
}
