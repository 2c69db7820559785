/**
 * The study that the inputs hold, and what comes out of it, worked out from method.md and test/data alone: nothing of the
 * product is used here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DATA = join(import.meta.dirname, "../data");
/** The rows of a file of test/data by their headers; a field with commas stands in quotes. */
function rowsOf(file: string): readonly Record<string, string>[] {
  const lines = readFileSync(join(DATA, file), "utf8").trim().split(/\r?\n/);
  const [headers, ...rows] = lines.map((line) =>
    [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map((field) => field[1]!.replace(/^"|"$/g, "")),
  );
  return rows.map((row) => Object.fromEntries(headers!.map((header, index) => [header, row[index] ?? ""])));
}

const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
const DIMENSIONS = [
  "Innovation",
  "Brand Management",
  "Price Minimisation",
  "Simplification",
  "Technological Integration",
  "Socialisation",
];
const FOOTPRINTS = rowsOf("footprints.csv").map((row) => ({
  name: row["Proposition"]!,
  values: DIMENSIONS.map((dimension) => Number(row[dimension])),
}));

export interface Item {
  /** "Q1" … "Q33" */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly statement: string;
  /** Name of the part of the questionnaire. */
  readonly part: string;
  /** From 1, within the part. */
  readonly inPart: number;
  /** KC, CA or OP. */
  readonly code: string;
  readonly vpd: string;
}

const statements = rowsOf("statements.csv");
const CODES: Record<string, string> = {
  "Key competence": "KC",
  "Main competitive advantage": "CA",
  "Operational performance": "OP",
};

export const ITEMS: readonly Item[] = rowsOf("questionnaire-key.csv").map((row, index, all) => ({
  id: row["Item"]!,
  number: index + 1,
  statement: statements[index]!["Statement"]!,
  part: row["Part"]!,
  inPart: 1 + all.slice(0, index).filter((other) => other["Part"] === row["Part"]).length,
  code: CODES[row["Part"]!]!,
  vpd: row["VPD"]!,
}));

/** 1 to 5, 0 for N/A, null for a blank. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 5 | null;

export interface Person {
  readonly firm: string;
  readonly name: string;
  /** In the order of ITEMS. */
  readonly answers: readonly Answer[];
}

const LEVELS: Record<string, readonly number[]> = {
  "Alder Valves": [3, 5, 1, 2, 2, 3],
  "Birch Pumps": [2, 1, 1, 2, 5, 4],
  "Cedar Gears": [2, 3, 2, 5, 1, 3],
};

/** Two respondents of each of three firms: Brand Managers, Technological Integrators, Simplifiers. All answer all items. */
export const PEOPLE: readonly Person[] = Object.entries(LEVELS).flatMap(([firm, levels], f) =>
  ["first", "second"].map((_, r) => ({
    firm,
    name: `R${f * 2 + r + 1}`,
    answers: ITEMS.map(({ number, vpd }) => {
      const near = levels[LETTERS.indexOf(vpd as "A")]! + [0, -1, 1, 0, 0][(number * 3 + r * 2 + f) % 5]!;
      return Math.min(5, Math.max(1, near)) as Answer;
    }),
  })),
);

/** The same with some answers not applicable, and one blank. */
export const WITH_GAPS: readonly Person[] = PEOPLE.map((person, index) => ({
  ...person,
  answers: person.answers.map((answer, item) =>
    (item * 6 + index) % 25 === 0 ? 0 : item === 8 && index === 3 ? null : answer,
  ),
}));

/** The people with the answers of some cells, by person and item from 1, other than they were. */
export function withAnswers(
  people: readonly Person[],
  answers: readonly (readonly [person: number, item: number, answer: Answer])[],
): readonly Person[] {
  return people.map((person, p) => ({
    ...person,
    answers: person.answers.map((was, i) => {
      const put = answers.find(([who, item]) => who === p + 1 && item === i + 1);
      return put ? put[2] : was;
    }),
  }));
}

/** What is expected of a firm. */
export interface FirmOutcome {
  readonly firm: string;
  /** Null: none can be given; undefined: not looked at. */
  readonly classification?: string | null;
  readonly scores?: Readonly<Record<string, number | null>>;
  readonly respondents?: number;
}

/** One row of a key: an item's place in ITEMS (or in the answers), its VPD, whether it is reversed, its weight. */
export type KeyRow = readonly [index: number, vpd: string, reversed?: boolean, weight?: number];

const KEY: readonly KeyRow[] = ITEMS.map(({ vpd }, index) => [index, vpd]);

/** Firms in the order in which they appear, with their pooled scores and the class by the correlation distance. */
export function outcomeOf(people: readonly Person[], key: readonly KeyRow[] = KEY): readonly FirmOutcome[] {
  const answering = people.filter(({ answers }) => answers.some((answer) => answer !== null));
  return [...new Set(answering.map(({ firm }) => firm))].map((firm) => {
    const mine = answering.filter((person) => person.firm === firm);
    const scores = LETTERS.map((letter) => scoreOf(mine, letter, key));
    return {
      firm,
      respondents: mine.length,
      scores: Object.fromEntries(LETTERS.map((letter, index) => [letter, scores[index]!])),
      classification: nearest(scores),
    };
  });
}

/** Mean of the answers 1 to 5 to the items of a VPD; null without any. */
function scoreOf(people: readonly Person[], letter: string, key: readonly KeyRow[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { answers } of people) {
    for (const [index, vpd, reversed = false, weight = 1] of key) {
      const answer = answers[index] ?? 0;
      if (vpd !== letter || answer === 0) continue;
      sum += weight * (reversed ? 6 - answer : answer);
      weights += weight;
    }
  }
  return weights === 0 ? null : sum / weights;
}

/** The footprint at the smallest 1 − r; null when a score is missing, the profile is flat, or two are equally near. */
export function nearest(scores: readonly (number | null)[]): string | null {
  if (scores.includes(null)) return null;
  const profile = scores as readonly number[];
  if (Math.max(...profile) - Math.min(...profile) <= 1e-9) return null;
  const distances = FOOTPRINTS.map(({ name, values }) => ({ name, distance: 1 - correlation(profile, values) }));
  const [first, second] = distances.sort((a, b) => a.distance - b.distance);
  return second!.distance - first!.distance <= 1e-9 ? null : first!.name;
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (index: number) => number) => x.reduce((total, _, index) => total + of(index), 0);
  return (
    sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2))
  );
}
