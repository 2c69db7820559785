/** Tables as a person would describe them: a column at a time, a row for each respondent. */
import { ITEMS, PEOPLE, type Answer, type Item, type Person } from "./study";

/** What a cell holds beside text and numbers: a formula with the value that is kept with it, an error, a formatted number. */
export interface Special {
  readonly formula?: string;
  readonly error?: string;
  readonly value?: string | number;
  readonly format?: "per cent" | "date";
}

export type Cell = string | number | null | Special;

/** A sheet; rows begin at A1. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Areas such as "A2:A4". */
  readonly merges?: readonly string[];
}

/** What stands above a column (several: one below the other), and what it holds for each person. */
export type Column = readonly [header: Cell | readonly Cell[], cell: (person: Person, index: number) => Cell];

/** Who says what in a row, by the row itself: for the tests that take a row out. */
export const SAID_BY = new WeakMap<readonly Cell[], { readonly person: string; readonly item?: number }>();

/** The rows that are headings of a table. */
export const HEADINGS = new WeakSet<readonly Cell[]>();

/** How an answer is written: by its value, its person and its item (both from 1). */
export type Written = (answer: Answer, person: number, item: number) => Cell;

const WORDS = ["Not applicable", "Low", "Low to Medium", "Medium", "High", "Very High"];
const AGREEMENT = ["", "Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];

export const number = (answer: Answer): Cell => answer;
export const word = (answer: Answer): Cell => (answer === null ? null : WORDS[answer]!);
export const agreement = (answer: Answer): Cell => (answer === null ? null : AGREEMENT[answer]!);

/** A column that names each person's firm. */
export const firm = (header: Cell | readonly Cell[]): Column => [header, (person) => person.firm];

/** A column that names each person. */
export const respondent = (header: Cell | readonly Cell[] = "Respondent"): Column => [header, (person) => person.name];

/** A column that says the same for all, or one thing for each. */
export const other = (header: Cell | readonly Cell[], ...cells: readonly Cell[]): Column => [
  header,
  (_, index) => cells[index % cells.length] ?? null,
];

/** A column for each item. */
export function items(
  header: (item: Item) => Cell | readonly Cell[],
  as: Written = number,
  which: readonly Item[] = ITEMS,
): readonly Column[] {
  return which.map((item) => [
    header(item),
    (person, index) => as(person.answers[item.number - 1]!, index + 1, item.number),
  ]);
}

/** The columns side by side, headings above, a row for each person. */
export function table(
  columns: readonly Column[],
  people: readonly Person[] = PEOPLE,
  name = "Answers",
): Sheet & { readonly rows: Cell[][] } {
  const headers = columns.map(([header]) => (Array.isArray(header) ? (header as readonly Cell[]) : [header as Cell]));
  const deep = Math.max(...headers.map((header) => header.length));
  const headings = Array.from({ length: deep }, (_, row) => headers.map((header) => header[row] ?? null));
  for (const heading of headings) HEADINGS.add(heading);
  return { name, rows: [...headings, ...people.map((person, index) => rowOf(columns, person, index))] };
}

function rowOf(columns: readonly Column[], person: Person, index: number): Cell[] {
  const row = columns.map(([, cell]) => cell(person, index));
  SAID_BY.set(row, { person: person.name });
  return row;
}

/** The plain table that all others are variants of: Firm, Respondent, Q1 … Q33. */
export const plain = (people: readonly Person[] = PEOPLE, name?: string, as: Written = number) =>
  table([firm("Firm"), respondent(), ...items(({ id }) => id, as)], people, name);

/** A list: a row for each answer, in an order that looks random and is always the same. */
export function list(
  headers: readonly Cell[],
  cells: (person: Person, item: Item, answer: Answer) => readonly Cell[],
  people: readonly Person[] = PEOPLE,
  order: "as answered" | "by item" | "shuffled" = "as answered",
): Sheet {
  const all = people.flatMap((person, p) =>
    ITEMS.map((item, i) => {
      const row = cells(person, item, person.answers[i]!);
      SAID_BY.set(row, { person: person.name, item: item.number });
      return { row, place: order === "by item" ? i * 1000 + p : (p * 33 + i) * 0.001 };
    }),
  );
  if (order === "by item") all.sort((a, b) => a.place - b.place);
  // 101 is prime: each row comes once.
  const rows =
    order === "shuffled" ? all.map((_, index) => all[(index * 101 + 7) % all.length]!.row) : all.map(({ row }) => row);
  HEADINGS.add(headers);
  return { name: "Answers", rows: [headers, ...rows] };
}

/** The sheet with rows put in before the row of that number (as Excel shows it). */
export function before(sheet: Sheet, row: number, ...rows: readonly (readonly Cell[])[]): Sheet {
  return { ...sheet, rows: [...sheet.rows.slice(0, row - 1), ...rows, ...sheet.rows.slice(row - 1)] };
}

/** The sheet with rows below. */
export const below = (sheet: Sheet, ...rows: readonly (readonly Cell[])[]): Sheet => ({
  ...sheet,
  rows: [...sheet.rows, ...rows],
});

/** A row of statistics of the plain table: its label, and a number made of the answers to each item. */
export function statistic(label: readonly Cell[], of: (answers: readonly number[]) => number): readonly Cell[] {
  return [...label, ...ITEMS.map((_, i) => of(PEOPLE.map(({ answers }) => Number(answers[i]))))];
}

export const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
export const quartile = (share: number) => (list: readonly number[]) =>
  sorted(list)[Math.round(share * (list.length - 1))]!;
export const least = (list: readonly number[]) => Math.min(...list);
export const most = (list: readonly number[]) => Math.max(...list);
