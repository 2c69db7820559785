import type { Earlier, Study } from "../../methods/hvm";
import { foldedName } from "../../cells/text";
import type { Problem, Reading } from "./ground/reading";

/** The reading after, with the study before beside it, matched firm by firm: by name, spaces and case aside. */
export function withEarlier(after: Reading, before: Reading): Reading {
  const [was, is] = [sheetOf(before), sheetOf(after)];
  // What is said of the key or of the list of firms, which both readings share, is said once.
  const said = new Set(after.problems.map(idOf));
  const earlier: Earlier = {
    study: before.study,
    names: { before: was, after: is },
    counterparts: counterpartsOf(after.study, before.study, { was, is }),
  };
  return {
    ...after,
    study: { ...after.study, earlier },
    comparedWith: { sheet: was, sources: before.sources },
    problems: [...after.problems, ...before.problems.filter((problem) => !said.has(idOf(problem)))],
  };
}

function sheetOf({ sources }: Reading): string {
  return sources[0]!.sheet;
}

function counterpartsOf(after: Study, before: Study, names: { readonly was: string; readonly is: string }) {
  const [firms, earlier] = [firmsOf(after), firmsOf(before)];
  // Where neither sheet names a firm, each is one firm that is called like its sheet: the same, at two times.
  if (firms.length === 1 && earlier.length === 1 && firms[0] === names.is && earlier[0] === names.was) return [0];
  const places = new Map(earlier.map((firm, i) => [foldedName(firm), i]));
  return firms.map((firm) => places.get(foldedName(firm)) ?? null);
}

function firmsOf(study: Study): readonly string[] {
  return study.kind === "answers" ? study.answers.firms : study.firms;
}

function idOf({ code, sheet, cell, problem }: Problem): string {
  return JSON.stringify([code, sheet, cell, problem]);
}
