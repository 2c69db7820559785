import { fixed } from "../../../methods/numbers/fixed";
import { commas } from "../../../methods/words";
import { declaredLine } from "../../../excel/answers/declared/in-words";
import { constellationsText } from "./constellations-text";
import { broken, columns, more, printable, problemsText } from "./printed";
import type { Analysis } from "../../../excel/results/analyse";
import { FURTHER, furtherAnalysis } from "../../../methods";
import { type Assessment, classInWords, MEASURES, measuresInWords, showSequence } from "../../../methods/hvm";
import { headline } from "../../../methods/hvm/analyses/robustness/headline";
import { surenessOf } from "../../../methods/hvm/analyses/robustness/sureness";

/** So many remarks are printed; the rest are counted, and stand in the sheets and the JSON. */
const MOST_REMARKS = 50;

/**
 * An analysis as text for a terminal: what each of the two methods found, where there was something to read for it.
 *
 * @param width the terminal's, in characters: a line has no more
 */
export function resultsText(analysis: Analysis, width = Infinity): string {
  const { cohort, constellations } = analysis;
  const parts = [
    ...(cohort.firms.length > 0 || constellations === null ? [firmsText(analysis, width)] : []),
    ...(constellations === null ? [] : [constellationsText(constellations, width)]),
  ];
  return parts.map((lines) => lines.flatMap((line) => broken(printable(line), width)).join("\n")).join("\n\n");
}

/** A table of firms, their remarks, and the problems. */
function firmsText({ reading, cohort, further, met }: Analysis, width: number): string[] {
  const { measure } = cohort.options;
  const declared = declaredLine(reading.declared);
  const sureness = surenessOf(cohort.firms, further.robustness);
  const rows = cohort.firms.map((firm, i) => [
    printable(firm.firm),
    classInWords(firm),
    sureness[i]!.says,
    firm.margin === null ? "–" : fixed(firm.margin, MEASURES[measure].unit.marginDecimals),
    firm.runnersUp.join(", ") || "–",
    percentOf(sureness[i]!.keptItems),
    percentOf(sureness[i]!.keptRespondents),
    firm.measuresAgreeing === null ? "–" : measuresInWords(firm.measuresAgreeing),
    firm.sequence === null ? "–" : showSequence(firm.sequence, firm.sequenceTies),
  ]);
  const sheets = reading.sources.map(({ sheet, range }) => `${printable(sheet)} ${range}`).join(", ");
  return [
    `Read ${sheets} (${reading.layout}); ${measure} distance.`,
    ...(declared === null ? [] : [printable(declared)]),
    ...leftOut(reading.leftOut),
    "",
    ...columns([HEADINGS, ...rows], width),
    "",
    headline(cohort.firms, sureness),
    ...notesOn(further),
    ...comparison(further),
    "",
    ...remarks(cohort.firms),
    ...differences(met),
    ...problemsText(reading.problems, "HVM Problems"),
  ];
}

const HEADINGS = [
  ...["Firm", "Class", "How sure", "Margin", "Runner-up"],
  ...["Kept: items", "respondents", "Measures", "Sequence"],
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

/** What analyses found wrong. */
function differences(met: Analysis["met"]): string[] {
  return met.map(({ problem, remedy }) => `WRONG HERE  ${problem} ${remedy}`);
}
