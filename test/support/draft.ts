/**
 * Small studies to draft sheets from, and what comes out of them: computed from method.md alone, the naive way. Of the
 * product it takes only how cells are addressed and how near is equal.
 */
import { cellAddress, columnLetters, columnNumber, parseCell } from "../../src/cells/a1";
import { TOLERANCE } from "../../src/methods/numbers/equal";
import type { PropositionName, Vpd } from "../../src/methods/hvm/catalogue/propositions";
import type { CellDraft, ExpectedFirm, Outcome, SheetDraft } from "./case";

/** What an answer is by the rules: a point of the scale, or one of the three ways of not counting. */
export type Answer = 1 | 2 | 3 | 4 | 5 | "N/A" | "missing" | "refused";

export interface Person {
  firm: string;
  name: string;
  /** By item, in the order of the questionnaire. */
  answers: Record<string, Answer>;
}

/** One row of a key: item, VPD, weight, reversed. */
export type KeyRow = readonly [item: string, vpd: Vpd, weight: number, reversed: boolean];

const LETTERS: Vpd[] = ["A", "B", "C", "D", "E", "F"];

/** The VPDs of Q1–Q33 (questionnaire-key.csv): 7 of key competence, 6 of competitive advantage, 20 of performance. */
const DEFAULT_VPDS = "ABCDEFF" + "ABCDEF" + "AAAABBBCCCCDDDEEEFFF";

export const ITEMS: string[] = [...DEFAULT_VPDS].map((_, index) => `Q${index + 1}`);

export const DEFAULT_KEY: KeyRow[] = ITEMS.map((item, index) => [item, DEFAULT_VPDS[index] as Vpd, 1, false]);

/** "KC1", … "OP20" for Q1, … Q33. */
export function partName(item: string): string {
  const number = ITEMS.indexOf(item) + 1;
  return number <= 7 ? `KC${number}` : number <= 13 ? `CA${number - 7}` : `OP${number - 13}`;
}

/** Table 5 of the HVM paper. */
export const TABLE_5: number[][] = [
  [42, 25, 13, 12, 6, 2],
  [18, 35, 4, 12, 10, 21],
  [12, 15, 39, 27, 1, 6],
  [12, 15, 10, 39, 8, 16],
  [15, 8, 7, 10, 33, 27],
  [4, 6, 13, 9, 16, 52],
];

export const CLASSES: PropositionName[] = [
  "Innovators",
  "Brand Managers",
  "Price Minimisers",
  "Simplifiers",
  "Technological Integrators",
  "Socialisors",
];

const ROLES = ["Managing Director", "Production Manager", "Sales Manager"];
const FIRMS: Record<string, { respondents: number; pattern: number[] }> = {
  Acme: { respondents: 3, pattern: [2, 3, 3, 2, 4, 5] },
  Bolt: { respondents: 2, pattern: [5, 4, 2, 2, 3, 1] },
  Cargo: { respondents: 2, pattern: [2, 3, 5, 4, 1, 2] },
};

/**
 * A fresh copy of the base study: Acme (3 respondents, a Socialisor), Bolt (2, an Innovator), on demand Cargo (2, a Price
 * Minimiser). Acme's second respondent says N/A to Q9, and Bolt's first left Q20 blank.
 */
export function base(firms: string[] = ["Acme", "Bolt"], items: string[] = ITEMS): Person[] {
  const people: Person[] = [];
  for (const firm of firms) {
    const { respondents, pattern } = FIRMS[firm]!;
    for (let r = 0; r < respondents; r++) {
      const answers: Record<string, Answer> = {};
      for (const item of items) {
        const q = ITEMS.indexOf(item);
        const wobble = [-1, 0, 0, 1, 0][(q * 3 + r * 2) % 5]!;
        const level = pattern[LETTERS.indexOf(DEFAULT_VPDS[q] as Vpd)]! + wobble;
        answers[item] = Math.min(5, Math.max(1, level)) as Answer;
      }
      if (firm === "Acme" && r === 1 && "Q9" in answers) answers.Q9 = "N/A";
      if (firm === "Bolt" && r === 0 && "Q20" in answers) answers.Q20 = "missing";
      people.push({ firm, name: ROLES[r]!, answers });
    }
  }
  return people;
}

/** The study with some answers of one person (from 1) changed. */
export function change(people: Person[], person: number, answers: Record<string, Answer>): Person[] {
  return people.map((old, index) => (index === person - 1 ? { ...old, answers: { ...old.answers, ...answers } } : old));
}

/** The study with every answer mapped. */
export function mapAnswers(people: Person[], to: (answer: Answer, item: string, person: number) => Answer): Person[] {
  return people.map((person, index) => ({
    ...person,
    answers: Object.fromEntries(
      Object.entries(person.answers).map(([item, answer]) => [item, to(answer, item, index + 1)]),
    ),
  }));
}

/** The study without some items. */
export function without(people: Person[], ...items: string[]): Person[] {
  return people.map((person) => ({
    ...person,
    answers: Object.fromEntries(Object.entries(person.answers).filter(([item]) => !items.includes(item))),
  }));
}

/** The study with other names of firms, by person (from 1); others stay. */
export function rename(people: Person[], firms: Record<number, string>): Person[] {
  return people.map((person, index) => ({ ...person, firm: firms[index + 1] ?? person.firm }));
}

/** Where `respondentRows` puts the answer of a person (from 1) to an item. */
export function cellOf(person: number, item: string): string {
  return cellAddress(person, 1 + Number(item.slice(1)));
}

/* Sheets */

/** How an answer is typed when nothing else is asked for. */
function typed(answer: Answer): CellDraft {
  return answer === "N/A" ? 0 : answer === "missing" ? null : answer === "refused" ? "hihg" : answer;
}

interface RowsOptions {
  name?: string;
  /** Header of the firm column; null: none. */
  firm?: string | null;
  respondent?: string | null;
  header?: (item: string) => CellDraft;
  items?: string[];
  cell?: (answer: Answer) => CellDraft;
}

/** Layout a: firm in column A, respondent in B, items from C on; a row each, from row 2. */
export function respondentRows(people: Person[], options: RowsOptions = {}): SheetDraft {
  const { name = "Answers", firm = "Firm", respondent = "Respondent", header = (item) => item, cell = typed } = options;
  const items = options.items ?? Object.keys(people[0]!.answers);
  const lead = (a: CellDraft, b: CellDraft): CellDraft[] => [
    ...(firm === null ? [] : [a]),
    ...(respondent === null ? [] : [b]),
  ];
  return {
    name,
    rows: [
      [...lead(firm, respondent), ...items.map(header)],
      ...people.map((person) => [
        ...lead(person.firm, person.name),
        ...items.map((item) => cell(person.answers[item]!)),
      ]),
    ],
  };
}

/** Layout b: items in column A from the row after the headers on, a column per person from B on. */
export function itemRows(people: Person[], options: { headerRows?: 1 | 2; name?: string } = {}): SheetDraft {
  const { headerRows = 2, name = "Answers" } = options;
  const heads: CellDraft[][] =
    headerRows === 1
      ? [["Item", ...people.map((person) => person.firm)]]
      : [
          ["Firm", ...people.map((person) => person.firm)],
          ["Respondent", ...people.map((person) => person.name)],
        ];
  const items = Object.keys(people[0]!.answers);
  return {
    name,
    rows: [...heads, ...items.map((item) => [item, ...people.map((person) => typed(person.answers[item]!))])],
  };
}

/** Layout c: firm, respondent, item, answer in A–D; missing answers have no row. */
export function longRows(people: Person[], name = "Answers"): SheetDraft {
  const rows: CellDraft[][] = [["Firm", "Respondent", "Item", "Answer"]];
  for (const person of people) {
    for (const [item, answer] of Object.entries(person.answers)) {
      if (answer !== "missing") rows.push([person.firm, person.name, item, typed(answer)]);
    }
  }
  return { name, rows };
}

/** Layout d: a sheet per firm, respondent in column A, items from B on. */
export function sheetPerFirm(people: Person[]): SheetDraft[] {
  return [...new Set(people.map((person) => person.firm))].map((firm) =>
    respondentRows(
      people.filter((person) => person.firm === firm),
      { name: firm, firm: null },
    ),
  );
}

/** The sheet with cells changed. */
export function put(sheet: SheetDraft, cells: Record<string, CellDraft>): SheetDraft {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [at, value] of Object.entries(cells)) {
    const { row, column } = parseCell(at)!;
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length < column) rows[row]!.push(null);
    rows[row]![column] = value;
  }
  return { ...sheet, rows };
}

/** The sheet with rows put in before the row of that number (as Excel shows it). */
export function insertRows(sheet: SheetDraft, before: number, rows: CellDraft[][]): SheetDraft {
  return { ...sheet, rows: [...sheet.rows.slice(0, before - 1), ...rows, ...sheet.rows.slice(before - 1)] };
}

/** The sheet with rows below. */
export function append(sheet: SheetDraft, ...rows: CellDraft[][]): SheetDraft {
  return { ...sheet, rows: [...sheet.rows, ...rows] };
}

/** The sheet with a column (header first) put in before the column of that letter. */
export function insertColumn(sheet: SheetDraft, before: string, cells: CellDraft[]): SheetDraft {
  const column = columnNumber(before);
  const rows = sheet.rows.map((row, index) => {
    const filled = [...row];
    while (filled.length < column) filled.push(null);
    return [...filled.slice(0, column), cells[index] ?? null, ...filled.slice(column)];
  });
  return { ...sheet, rows };
}

/** The sheet moved down and to the right. */
export function shift(sheet: SheetDraft, down: number, right: number): SheetDraft {
  const margin: CellDraft[] = Array.from({ length: right }, () => null);
  const above: CellDraft[][] = Array.from({ length: down }, () => []);
  return { ...sheet, rows: [...above, ...sheet.rows.map((row) => [...margin, ...row])] };
}

/** Letter of the column after the base study's last. */
export const AFTER = columnLetters(2 + ITEMS.length);

/** A row of the base study's width: two leading cells and the same or computed values under the items. */
export function row(firm: CellDraft, respondent: CellDraft, value: (index: number) => CellDraft): CellDraft[] {
  return [firm, respondent, ...ITEMS.map((_, index) => value(index))];
}

/** Numbers that stand under the item of that index (from 0), in a sheet. */
export function numbersUnder(sheet: SheetDraft, index: number): number[] {
  return sheet.rows.slice(1).flatMap((cells) => {
    const value = cells[2 + index];
    return typeof value === "number" ? [value] : [];
  });
}

/* What comes out */

/** Score of each VPD of some people: Σ w·x / Σ w over the answers 1..5; null without an answer. */
function naiveScores(people: Person[], key: KeyRow[] = DEFAULT_KEY): (number | null)[] {
  return LETTERS.map((letter) => {
    let sum = 0;
    let weights = 0;
    for (const person of people) {
      for (const [item, vpd, weight, reversed] of key) {
        const answer = person.answers[item];
        if (vpd !== letter || typeof answer !== "number") continue;
        sum += weight * (reversed ? 6 - answer : answer);
        weights += weight;
      }
    }
    return weights > 0 ? sum / weights : null;
  });
}

/** The footprint with the highest Pearson correlation; null for a tie, a flat profile, or a missing score. */
export function naiveClass(scores: (number | null)[], footprints: number[][] = TABLE_5): PropositionName | null {
  if (scores.some((score) => score === null)) return null;
  const profile = scores as number[];
  if (Math.max(...profile) - Math.min(...profile) <= TOLERANCE) return null;
  const distances = footprints.map((footprint) => 1 - pearson(profile, footprint));
  const smallest = Math.min(...distances);
  const nearest = CLASSES.filter((_, index) => distances[index]! <= smallest + TOLERANCE);
  return nearest.length === 1 ? nearest[0]! : null;
}

function pearson(x: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    xy += (x[i]! - mx) * (y[i]! - my);
    xx += (x[i]! - mx) ** 2;
    yy += (y[i]! - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** What is expected of each firm of a study. A person without any answer, N/A or refused cell is no respondent. */
export function firmsOf(
  people: Person[],
  options: { key?: KeyRow[]; footprints?: number[][] } = {},
): Record<string, ExpectedFirm> {
  const respondents = people.filter((person) => Object.values(person.answers).some((answer) => answer !== "missing"));
  const firms: Record<string, ExpectedFirm> = {};
  for (const firm of new Set(respondents.map((person) => person.firm))) {
    const own = respondents.filter((person) => person.firm === firm);
    const answers = own.flatMap((person) => Object.values(person.answers));
    const count = (kind: Answer) => answers.filter((answer) => answer === kind).length;
    const scores = naiveScores(own, options.key);
    firms[firm] = {
      respondents: own.length,
      used: answers.filter((answer) => typeof answer === "number").length,
      notApplicable: count("N/A"),
      missing: count("missing"),
      refused: count("refused"),
      scores: Object.fromEntries(LETTERS.map((letter, index) => [letter, scores[index]])),
      classification: naiveClass(scores, options.footprints),
    };
  }
  return firms;
}

/** The study is read as it is, with these problems. */
export function reads(
  people: Person[],
  more: Partial<Outcome> & { key?: KeyRow[]; footprintsUsed?: number[][] } = {},
): Outcome {
  const { key, footprintsUsed, ...outcome } = more;
  return { layout: "respondent rows", firms: firmsOf(people, { key, footprints: footprintsUsed }), ...outcome };
}
