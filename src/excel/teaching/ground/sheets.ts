import { EXERCISE_IDS, type ExerciseId } from "../exercises";
import { freeSheetName } from "../../workbook/owned-sheets";

/** The sheets that are no results and no exercises, and what each is called where that is free: before the exercises, and after (the key). */
const BEFORE = {
  start: "Start",
  questionnaire: "Questionnaire",
  study: "Sample study",
  steps: "Steps explained",
  coding: "Coding explained",
  exercises: "Exercises",
} as const;
const AFTER = { key: "Answer key", numbers: "Answer key numbers" } as const;

export type PageKind = keyof typeof BEFORE | ExerciseId | keyof typeof AFTER;

/** What each sheet is called in this workbook, in the order of the tabs. */
export type PageNames = Readonly<Record<PageKind, string>>;

const WANTED = {
  ...BEFORE,
  ...Object.fromEntries(EXERCISE_IDS.map((id, i) => [id, `Exercise ${i + 1}`])),
  ...AFTER,
} as PageNames;

/** Whether a sheet is there for a person to read, and holds nothing that the add-in could. */
export function isToBeRead(kind: PageKind): boolean {
  return ["start", "steps", "coding", "exercises"].includes(kind) || kind in AFTER;
}

/** The sheets in the order of their tabs; the key's are those of a teacher alone. */
export function pageKinds(withKey: boolean): readonly PageKind[] {
  const all = Object.keys(WANTED) as readonly PageKind[];
  return withKey ? all : all.filter((kind) => !(kind in AFTER));
}

/** Names that no sheet of the workbook has. */
export function pageNames(taken: readonly string[]): PageNames {
  return Object.fromEntries(pageKinds(true).map((kind) => [kind, freeSheetName(WANTED[kind], taken)])) as PageNames;
}
