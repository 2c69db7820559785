import { MEASURES, SCORE_RULES, VPDS, type AnswerCounts, type Cohort, type KeyItem } from "../../../methods/hvm";
import { quotedSheet } from "../../../cells/sheet-name";
import { columnInWords, leftOutWords, scaleInWords, wordInWords } from "../../answers/declared/in-words";
import type { Layout, Problem, Reading } from "../../answers/ground/reading";
import { madeWhen } from "../imprint";
import { precisionWords } from "../precision";
import { sinceInWords } from "../since";
import { FURTHER, furtherAnalysis } from "../../../methods";
import type { Option } from "../../../methods/options";
import { count, list } from "../../../methods/words";
import type { Results } from "../page";
import type { Topic } from "./topics";

const LAYOUTS: Readonly<Record<Layout, string>> = {
  "respondent rows": "A row per respondent",
  "item rows": "A row per item, a column per respondent",
  long: "A row per answer: firm, respondent, item, answer",
  "sheet per firm": "A sheet per firm",
  profiles: "Six scores or percentages per firm, taken as they are",
};

/** Where the answers came from, what was made of them, and how many there were. */
export function provenanceRows(results: Results): Topic[] {
  const { cohort, reading, imprint } = results;
  const { options } = cohort;
  return [
    ...rows("This analysis", [
      ["Made by", `HVM for Excel ${imprint.version}, ${madeWhen(imprint)}`],
      ["Distance measure", MEASURES[options.measure].long],
      ["Scores", SCORE_RULES[options.scores].says],
      ["Tied ranks", options.ranks],
      ["Numbers", precisionWords(cohort)],
      ["Key", keyOf(reading)],
      [
        "Footprints",
        reading.footprintsSheet === null ? "Table 5 of the HVM paper" : `Sheet ${reading.footprintsSheet}`,
      ],
      ...comparedRows(reading),
      ...factRows(reading),
      ...segmentRows(reading),
      ...furtherRows(results),
      ...(results.since === undefined ? [] : [["Since the last analysis", sinceInWords(results.since)] as const]),
    ]),
    ...rows("Answers read", [
      ["Layout", LAYOUTS[reading.layout!]],
      ...reading.sources.map(({ sheet, range }): Pair => ["Source", `${quotedSheet(sheet)}!${range}`]),
      ...(reading.comparedWith?.sources ?? []).map(({ sheet, range }): Pair => [
        "Compared with",
        `${quotedSheet(sheet)}!${range}`,
      ]),
      ...reading.leftOut.map(({ sheet, cell, header }): Pair => [
        "Left out",
        `${header === "" ? "(no header)" : header} at ${quotedSheet(sheet)}!${cell}`,
      ]),
      ...declaredRows(reading),
      ...(reading.wishedOut ?? []).map((who): Pair => ["Left out at the user's wish", leftOutWords(who)]),
    ]),
    ...rows("Counts", countsOf(cohort, reading, [...reading.problems, ...results.met])),
  ];
}

/** Which of two studies the results are those of. */
function comparedRows({ study: { earlier } }: Reading): Pair[] {
  if (!earlier) return [];
  const { before, after, column } = earlier.names;
  const by = column === undefined ? "" : ` (column ${column})`;
  return [
    ["Comparison", `Before: ${before}; after: ${after}${by}. All results are those after, but for HVM Comparison`],
  ];
}

/** The analyses that were asked for, and what was decided about them. */
function furtherRows({ further, imprint }: Results): Pair[] {
  const asked = FURTHER.filter((id) => further[id] !== undefined).map(furtherAnalysis);
  if (asked.length === 0) return [];
  const options = Object.entries(
    Object.assign({}, ...asked.map(({ options }) => options)) as Record<string, Option<unknown>>,
  );
  return [
    ["Further analyses", asked.map(({ title }) => title).join(", ")],
    ...options.map(([id, { title, describe, default: usual }]): Pair => [
      title,
      describe(imprint.decided?.[id] ?? usual),
    ]),
  ];
}

/** Every declaration of the user's, in words. */
function declaredRows({ declared }: Reading): Pair[] {
  if (declared === undefined) return [];
  const { words, scale, columns } = declared;
  return [
    ...(scale === null ? [] : [["Declared scale", scaleInWords(scale)] as const]),
    ...words.map((word): Pair => ["Declared word", `${wordInWords(word)} (${count(word.times, "cell")})`]),
    ...columns.map((column): Pair => ["Declared column", columnInWords(column)]),
  ];
}

type Pair = readonly [point: string, text: string];

function rows(topic: string, pairs: readonly Pair[]): Topic[] {
  return pairs.map(([point, text]) => ({ topic, point, text }));
}

function keyOf({ study, key, keySheet, keyGiven }: Reading): string {
  if (study.kind === "profiles") return "None needed: the study gives profiles";
  const items = `${count(study.answers.items.length, "item")} found of ${key.items.length}`;
  const from = keySheet === null ? "The add-in's own 33 items" : `Sheet ${keySheet}`;
  return `${keyGiven && keySheet === null ? "A key handed over with the analysis" : from}; ${items}`;
}

/** Where firms' wishes and processes came from, and of how many firms they are known; nothing where nobody gave any. */
function factRows({ study, firmsSheet, wishColumns = [] }: Reading): Pair[] {
  const facts = study.facts ?? [];
  const bySheet = firmsSheet === null ? [] : [`Sheet ${firmsSheet}`];
  const besideAnswers = wishColumns.map(({ sheet, cell, header }) => `${header} at ${quotedSheet(sheet)}!${cell}`);
  const wishesFrom = besideAnswers.length > 0 ? besideAnswers : bySheet;
  const row = (point: string, from: readonly string[], known: number): Pair[] =>
    from.length === 0 ? [] : [[point, `${list(from)}; known of ${count(known, "firm")}`]];
  return [
    ...row("Desired propositions", wishesFrom, facts.filter(({ desired }) => desired !== null).length),
    ...row("Business processes", bySheet, facts.filter(({ processes }) => processes !== null).length),
  ];
}

/** The column that splits the firms into segments. */
function segmentRows({ study: { segments }, segmentColumns = [] }: Reading): Pair[] {
  if (!segments) return [];
  const from = segmentColumns.map(({ sheet, cell, header }) => `${header} at ${quotedSheet(sheet)}!${cell}`);
  return [["Segments", `${list(from)}; known of ${count(segments.of.filter((each) => each !== null).length, "firm")}`]];
}

function countsOf({ firms }: Cohort, { study }: Reading, problems: readonly Problem[]): Pair[] {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  return [
    ["Firms", String(firms.length)],
    ["With a class", String(firms.filter(({ classification }) => classification !== null).length)],
    ["Tied between classes", String(firms.filter(({ tie }) => tie !== null).length)],
    ["Not classifiable", String(firms.filter(({ notClassifiable }) => notClassifiable !== null).length)],
    ...(study.kind === "answers" ? answerCounts(firms) : []),
    ["Problems: did not count", String(refused)],
    ["Problems: notices", String(problems.length - refused)],
  ];
}

function answerCounts(firms: Cohort["firms"]): Pair[] {
  const total = (what: keyof AnswerCounts) => String(firms.reduce((sum, { answers }) => sum + answers[what], 0));
  return [
    ["Respondents", String(firms.reduce((sum, { respondents }) => sum + respondents, 0))],
    ["Answers used", total("used")],
    ["Answers N/A", total("notApplicable")],
    ["Answers missing", total("missing")],
    ["Answers refused", total("refused")],
  ];
}

/** The key in force, an item a row; nothing for a study of profiles, which has none. */
export function keyRows({ study, key }: Reading): Topic[] {
  if (study.kind === "profiles") return [];
  return rows(
    "Key",
    key.items.map((item) => [item.item, describe(item)]),
  );
}

function describe({ part, statement, weights, reversed }: KeyItem): string {
  const counts = VPDS.flatMap((vpd, i) => (weights[i]! > 0 ? [weights[i] === 1 ? vpd : `${vpd} × ${weights[i]}`] : []));
  const clauses = [part, `counts for ${counts.join(", ")}`, ...(reversed ? ["reversed"] : [])];
  return `${statement}${statement === "" ? "" : " "}(${clauses.filter((clause) => clause !== "").join("; ")})`;
}
