import { commas, count } from "../../methods/words";
import type { Problem } from "./ground/reading";

/** Problems of one kind on one sheet, told as one. */
export interface ProblemGroup {
  /** The first of them, which stands for all. */
  readonly first: Problem;
  readonly problems: readonly Problem[];
}

/** So many different texts of a kind are told each; with more, the first stands for all. */
const MOST_TEXTS = 3;
/** So many places of a group are named. */
const MOST_PLACES = 6;

/**
 * Problems for reading rather than for looking up: those that say the same of a sheet's cells are one group, and so are those
 * of a kind that say many different things, "“a” is not an answer", "“b” is not an answer". What is to be done is the same throughout a
 * group: codes of two dimensions are two. In the order of their firsts.
 */
export function groupedProblems(problems: readonly Problem[]): ProblemGroup[] {
  const kinds = groupsBy(problems, ({ code, severity, sheet, remedy }) =>
    JSON.stringify([code, severity, sheet, remedy]),
  );
  const groups = kinds.flatMap((ofKind) => {
    const alike = groupsBy(ofKind, ({ problem }) => problem);
    return alike.length <= MOST_TEXTS ? alike : [ofKind];
  });
  const place = new Map(problems.map((problem, i) => [problem, i]));
  return groups
    .map((group) => ({ first: group[0]!, problems: group }))
    .sort((a, b) => place.get(a.first)! - place.get(b.first)!);
}

function groupsBy(problems: readonly Problem[], id: (problem: Problem) => string): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(id(problem));
    if (group === undefined) groups.set(id(problem), [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

/** The cells of a group: "C2, D5 and 31 more"; null for the whole sheet. */
export function placesOf({ problems }: ProblemGroup): string | null {
  const cells = problems.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  return cells.length === 0 ? null : commas(cells, MOST_PLACES);
}

/** What is said of a group: the first's words, and how many there are of them, or of their kind. */
export function wordsOfGroup({ first, problems }: ProblemGroup): string {
  const others = problems.length - 1;
  if (others === 0) return first.problem;
  const same = problems.every(({ problem }) => problem === first.problem);
  return same
    ? `${first.problem} (${count(problems.length, "place")} alike.)`
    : `${first.problem} (And ${count(others, "more place")} of this kind.)`;
}
