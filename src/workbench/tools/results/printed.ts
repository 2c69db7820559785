import { groupedProblems, placesOf, wordsOfGroup } from "../../../excel/answers/grouped-problems";
import { visible } from "../../../cells/text";
import type { Problem } from "../../../excel/answers";

/** So many problems are printed; the rest are counted, and stand in the sheets and the JSON. */
const MOST_PROBLEMS = 25;

const GAP = "  ";
/** What goes on in the next line is set in by so much. */
const INDENT = "    ";

/** Left-aligned columns, two spaces apart: as many of them as fit the width, and at least two. What is not shown is said. */
export function columns(rows: readonly (readonly string[])[], width = Infinity): string[] {
  const headings = rows[0] ?? [];
  const widths = headings.map((_, c) => Math.max(...rows.map((row) => [...(row[c] ?? "")].length)));
  let [shown, taken] = [0, -GAP.length];
  while (shown < widths.length && (shown < 2 || taken + GAP.length + widths[shown]! <= width))
    taken += GAP.length + widths[shown++]!;
  const lines = rows.map((row) =>
    row
      .slice(0, shown)
      .map((cell, c) => cell + " ".repeat(Math.max(0, (widths[c] ?? 0) - [...cell].length)))
      .join(GAP)
      .trimEnd(),
  );
  const hidden = headings.slice(shown);
  if (hidden.length === 0) return lines;
  return [...lines, `(For want of width not shown: ${hidden.join(", ")}. --csv - has all columns.)`];
}

/** A line of text as lines of so many characters at most, broken between words. */
export function broken(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(" ", width);
    if (at <= INDENT.length) break;
    lines.push(rest.slice(0, at));
    rest = `${INDENT}${rest.slice(at + 1)}`;
  }
  return [...lines, rest];
}

/** Text from a cell with marks in the place of what would steer a terminal; line breaks are spaces. */
export function printable(text: string): string {
  return visible(text.replace(/[\t\n\r]/g, " "));
}

/** Lines of text with something from cells or files' names in them, likewise; the lines stay. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
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
