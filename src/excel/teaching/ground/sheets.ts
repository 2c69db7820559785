import { freeName } from "../../workbook/owned-sheets";

/** The sheets of the teaching workbook that are no results, in the order of their tabs, and what each is called where that is free. */
const WANTED = {
  start: "Start",
  questionnaire: "Questionnaire",
  study: "Sample study",
  steps: "Steps explained",
  exercises: "Exercises",
  exercise1: "Exercise 1",
  exercise2: "Exercise 2",
  exercise3: "Exercise 3",
  key: "Answer key",
  numbers: "Answer key numbers",
} as const;

export type PageKind = keyof typeof WANTED;

/** What each sheet is called in this workbook. */
export type PageNames = Readonly<Record<PageKind, string>>;

export const PAGE_KINDS = Object.keys(WANTED) as readonly PageKind[];

/** Names that no sheet of the workbook has. */
export function pageNames(taken: readonly string[]): PageNames {
  return Object.fromEntries(PAGE_KINDS.map((kind) => [kind, freeName(WANTED[kind], " ", taken)])) as PageNames;
}
