import { commas } from "../../methods/words";
import { declaredLine } from "../../excel/answers/declared/in-words";
import { groupedProblems, placesOf, wordsOfGroup } from "../../excel/answers/grouped-problems";
import type { Analysis } from "../../excel/results/analyse";
import { FURTHER, furtherAnalysis } from "../../methods";
import { type Assessment, MEASURE_NAMES, showSequence } from "../../methods/hvm";
import { classInWords } from "../../methods/hvm/analyses/comparison";
import { headline } from "../../methods/hvm/analyses/robustness/headline";
import { surenessOf } from "../../methods/hvm/analyses/robustness/sureness";

/** So many remarks and problems are printed; the rest are counted, and stand in the sheets and the JSON. */
const MOST_REMARKS = 50;
const MOST_PROBLEMS = 25;

/** An analysis as text for a terminal: a table of firms, their remarks, and the problems. */
export function resultsText({ reading, cohort, further, met }: Analysis): string {
  const { measure } = cohort.options;
  const declared = declaredLine(reading.declared);
  const sureness = surenessOf(cohort.firms, further.robustness);
  const rows = cohort.firms.map((firm, i) => [
    printable(firm.firm),
    classInWords(firm),
    sureness[i]!.says,
    percentOf(sureness[i]!.keptItems),
    percentOf(sureness[i]!.keptRespondents),
    firm.measuresAgreeing === null ? "–" : `${firm.measuresAgreeing} of ${MEASURE_NAMES.length}`,
    firm.sequence === null ? "–" : showSequence(firm.sequence, firm.sequenceTies),
    firm.margin === null ? "–" : firm.margin.toFixed(3),
    firm.runnersUp.join(", ") || "–",
  ]);
  const sheets = reading.sources.map(({ sheet, range }) => `${printable(sheet)} ${range}`).join(", ");
  return [
    `Read ${sheets} (${reading.layout}); ${measure} distance.`,
    ...(declared === null ? [] : [printable(declared)]),
    ...leftOut(reading.leftOut),
    "",
    ...columns([HEADINGS, ...rows]),
    "",
    headline(cohort.firms, sureness),
    ...notesOn(further),
    ...comparison(further),
    "",
    ...remarks(cohort.firms),
    ...differences(met),
    ...problems(reading.problems),
  ].join("\n");
}

const HEADINGS = [
  ...["Firm", "Class", "How sure", "Kept: items", "respondents", "Measures"],
  ...["Sequence", "Margin", "Runner-up"],
];

function percentOf(share: number | null): string {
  return share === null ? "–" : `${Math.round(100 * share)} %`;
}

/** The sheets of further analyses, and why one that was asked for could not be done. */
function notesOn(further: Analysis["further"]): string[] {
  return FURTHER.flatMap((id) => {
    const outcome = further[id];
    return outcome && "lacking" in outcome ? [`${furtherAnalysis(id).title}: ${outcome.lacking}`] : [];
  });
}

/** Each firm's class before and after. */
function comparison({ comparison: outcome }: Analysis["further"]): string[] {
  if (!outcome || !("found" in outcome)) return [];
  const { before, after, firms } = outcome.found.study.comparison;
  const rows = firms.slice(0, MOST_REMARKS).map((firm) => {
    const [was, is] = [firm.before, firm.after].map((state) => (state ? classInWords(state) : "not there")) as [
      string,
      string,
    ];
    return [printable(firm.firm), was, is];
  });
  return [
    "",
    "Comparison",
    ...columns([["Firm", `before (${printable(before)})`, `after (${printable(after)}), as above`], ...rows]),
    ...more(firms.length - rows.length, "HVM Comparison"),
  ];
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
  const groups = groupedProblems(all);
  const shown = groups.slice(0, MOST_PROBLEMS).map((group) => {
    const { severity, sheet, remedy } = group.first;
    const place = [sheet, placesOf(group)].filter((part) => part !== null).join("!");
    return `  ${severity === "refused" ? "left out" : "note"}  ${printable(place || "workbook")}: ${printable(wordsOfGroup(group))} ${printable(remedy)}`;
  });
  const untold = groups.slice(MOST_PROBLEMS).reduce((sum, { problems }) => sum + problems.length, 0);
  const counts = `Problems: ${refused} left out, ${all.length - refused} notes`;
  return [counts, ...shown, ...more(untold, "HVM Problems")];
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
