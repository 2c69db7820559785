import { quotedSheet } from "../../../cells/sheet-name";
import {
  allowedBy,
  CONSTELLATION_OPTIONS,
  CONSTELLATIONS,
  type ConstellationName,
  FACETS,
  IDENTIFICATION,
  LIMITS,
  paperHas,
  sourcesOf,
} from "../../../methods/constellations";
import { TERMS } from "../../../methods/constellations/tables";
import { CONSTELLATIONS_PAPER, entryInWords } from "../../../methods/references";
import type { Meaning } from "../../../methods/table";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { madeWhen } from "../imprint";
import type { SheetPage } from "../page";
import { type Topic, TOPICS } from "../about/topics";
import { resultCounts } from "./identified";
import type { ConstellationResults } from "./results";

/** HVM Constellation About: where the results come from, how to take them, and what they cannot say. */
export const ABOUT_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-about",
  name: "HVM Constellation About",
  shows:
    "what was read and how, options, counts, how to read each column, what cannot be said, the rules used, sources",
  isAboutOthers: true,
  title: () => "HVM Constellation About: where these results come from, how to read them, and what they cannot say",
  lines: () => [
    "Written by the add-in HVM for Excel. Running it again renews this and the other sheets of ours in place.",
  ],
  blocks: (results, all) => {
    const about = (topic: string, points: readonly Meaning[]) => points.map((point): Topic => ({ topic, ...point }));
    const rows: Topic[] = [
      ...about("This analysis", thisAnalysis(results)),
      ...about("Codings read", codingsRead(results)),
      ...about("Counts", countsOf(results)),
      ...about("What it cannot say", LIMITS),
      ...about("How to read", [...Object.values(TERMS), ...all.flatMap(({ meanings }) => meanings)]),
      ...about("Rules used", CONSTELLATIONS.map(rulesOf)),
      ...about("Sources", SOURCES),
    ];
    return [blockOf(new Grid(TOPICS, results), { table: "HVM_Constellation_About", rows })];
  },
};

function thisAnalysis({ imprint, options }: ConstellationResults): Meaning[] {
  const { minKnown } = CONSTELLATION_OPTIONS;
  return [
    { point: "Made by", text: `HVM for Excel ${imprint.version}, ${madeWhen(imprint)}` },
    { point: "Question", text: IDENTIFICATION.question },
    { point: minKnown.title, text: `${minKnown.describe(options.minKnown)}. ${minKnown.hint}` },
  ];
}

function codingsRead({ codings: { sources } }: ConstellationResults): Meaning[] {
  return sources.flatMap(({ sheet, range, layout, columns, leftOut }) => {
    const at = (cell: string) => `${quotedSheet(sheet)}!${cell}`;
    return [
      { point: "Source", text: `${at(range)}, a ${layout}` },
      ...columns.map(({ cell, header, is }) => ({
        point: "Column used",
        text: `${header} at ${at(cell)}: ${is}`,
      })),
      ...leftOut.map(({ cell, header }) => ({ point: "Left out", text: `${header} at ${at(cell)}` })),
    ];
  });
}

function countsOf({ codings: { problems }, found: { firms, study } }: ConstellationResults): Meaning[] {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  const judged = study.relationships.filter(({ relationship }) => relationship.judged.length > 0).length;
  const counts: [string, number][] = [
    ["Relationships", study.relationships.length],
    ["Firms", firms.length],
    ...resultCounts(study.relationships).map(({ word, times }): [string, number] => [`Result: ${word}`, times]),
    ["Judged on the coding sheet", judged],
    ["Problems: did not count", refused],
    ["Problems: notices", problems.length - refused],
  ];
  return counts.map(([point, times]) => ({ point, text: String(times) }));
}

/** "integration: vertical (Table 2; 4.2). ..." */
function rulesOf({ name }: { readonly name: ConstellationName }): Meaning {
  const facets = FACETS.filter((facet) => !allowedBy(name, facet).isSilent).map((facet) => {
    const allowed = allowedBy(name, facet);
    return `${facet}: ${paperHas(name, facet)} [${sourcesOf(allowed, allowed.all)}]`;
  });
  return { point: name, text: `${facets.join(". ")}. In round brackets what the text only leaves open.` };
}

const SOURCES: readonly Meaning[] = [
  {
    point: "The nine, and what describes them",
    text: `${entryInWords(CONSTELLATIONS_PAPER)} Its Tables 1 and 2, Figure 1, and the sections that each rule names.`,
  },
  {
    point: "What is unknown",
    text: "Gower, J. C. (1971), A general coefficient of similarity and some of its properties: what is unknown has no weight in the order of the rest. One clear conflict excludes, as in set-theoretic ideal types.",
  },
  {
    point: "The next question",
    text: "The best-character measure of the identification program Intkey (DELTA), told as how many are left, which a person can check.",
  },
];
