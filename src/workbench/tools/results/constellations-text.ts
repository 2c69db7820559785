import type { Constellations } from "../../../excel/pages/constellations/results";
import { firstFit, inDigits, questionInWords, resultInBrief, SIX_DIMENSIONS } from "../../../methods/constellations";
import { count } from "../../../methods/words";
import { columns, more, printable, problemsText } from "./printed";

/** So many relationships are printed; the rest stand in the sheets and the JSON. */
const MOST_RELATIONSHIPS = 50;

/** What the second method found as text for a terminal: a table of relationships, what each comes to, and the problems. */
export function constellationsText({ codings, found, options }: Constellations, width: number): string[] {
  const all = found.study.relationships;
  const shown = all.slice(0, MOST_RELATIONSHIPS);
  const rows = shown.map(({ relationship: { firm, service }, found }) => [
    printable(firm),
    printable(service ?? "–"),
    resultInBrief(found),
    found.best ?? found.tie?.join(" / ") ?? "–",
    firstFit(found) === null ? "–" : inDigits(firstFit(found)!),
  ]);
  const findings = shown.flatMap(({ relationship: { firm, service }, found, finding, next }) => [
    `  ${printable(firm)}${service === null ? "" : `, ${printable(service)}`}: ${finding}`,
    ...(next?.facet ? [`    Ask next: ${questionInWords(next, found.possible)}`] : []),
  ]);
  const sheets = codings.sources.map(({ sheet, range, layout }) => `${printable(sheet)} ${range} (${layout})`);
  return [
    `Read codings from ${sheets.join(", ")}; ${count(all.length, "relationship")} of ${count(found.firms.length, "firm")}, at least ${options.minKnown} of ${SIX_DIMENSIONS.length} dimensions known to prefer one.`,
    "",
    ...columns([["Firm", "Service", "Result", "Constellation", "Fit"], ...rows], width),
    ...more(all.length - shown.length, "HVM Constellations"),
    "",
    "Findings",
    ...findings,
    "",
    ...problemsText(codings.problems, "HVM Constellation Problems"),
  ];
}
