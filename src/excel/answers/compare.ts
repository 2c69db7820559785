import type { Earlier, Study } from "../../methods/hvm";
import { foldedName } from "../../cells/text";
import { type Compared, isByColumn } from "./ground/own-columns";
import type { Problem, Reading } from "./ground/reading";

/** The reading after, with the study before beside it, matched firm by firm: by name, spaces and case aside. */
export function withEarlier(after: Reading, before: Reading, compared: Compared): Reading {
  // What is said of the key, the list of firms or the table, which both readings share, is said once.
  const said = new Set(after.problems.map(idOf));
  const earlier: Earlier = {
    study: before.study,
    names: namesOf(compared, after, before),
    counterparts: counterpartsOf(after, before),
  };
  return {
    ...after,
    study: { ...after.study, earlier },
    comparedWith: { sources: before.sources },
    problems: [...after.problems, ...before.problems.filter((problem) => !said.has(idOf(problem)))],
  };
}

/** Sheets are called as they are spelt there, values as the user named them. */
function namesOf(compared: Compared, after: Reading, before: Reading): Earlier["names"] {
  return isByColumn(compared) ? compared : { before: sheetOf(before), after: sheetOf(after) };
}

function sheetOf({ sources }: Reading): string {
  return sources[0]!.sheet;
}

function counterpartsOf(after: Reading, before: Reading): Earlier["counterparts"] {
  const [firms, earlier] = [firmsOf(after.study), firmsOf(before.study)];
  // Where neither sheet names a firm, each is one firm that is called like its sheet: the same, at two times.
  if (firms.length === 1 && earlier.length === 1 && firms[0] === sheetOf(after) && earlier[0] === sheetOf(before))
    return [0];
  const places = new Map(earlier.map((firm, i) => [foldedName(firm), i]));
  return firms.map((firm) => places.get(foldedName(firm)) ?? null);
}

function firmsOf(study: Study): readonly string[] {
  return study.kind === "answers" ? study.answers.firms : study.firms;
}

function idOf({ code, sheet, cell, problem }: Problem): string {
  return JSON.stringify([code, sheet, cell, problem]);
}
