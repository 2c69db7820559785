import type { Problem, Reading } from "../../excel";
import { count } from "../../methods/words";
import type { PaneState } from "./pane-state";

/** All that was wrong, or is worth a notice, in what was read: in answers, then in codings. */
export function problemsOf({ problems, codings }: Reading): readonly Problem[] {
  return codings ? [...problems, ...codings.problems] : problems;
}

/** Those of what was read last, and what an analysis found wrong itself. */
export function allProblems({ found, results }: PaneState): readonly Problem[] {
  const reading = (found ?? results)?.reading;
  return [...(reading ? problemsOf(reading) : []), ...(results?.met ?? [])];
}

/** What did not count, then what the user might act upon, then what only has to be known; otherwise as they came. */
export function byUrgency(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ severity, remedy }: Problem) =>
    severity === "refused" ? 0 : remedy.startsWith("Nothing to do") ? 2 : 1;
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** "Problems (2)", or "Notices (3)" where there is nothing worse; null for none. */
export function problemsCounted(problems: readonly Problem[]): string | null {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  if (problems.length === 0) return null;
  return refused > 0 ? `Problems (${refused})` : `Notices (${problems.length})`;
}

/** "2 problems and 1 notice", "1 notice": what counted all the same is no problem. */
export function problemsInWords(problems: readonly Problem[]): string {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  const notices = problems.length - refused;
  const said = [
    ...(refused > 0 || notices === 0 ? [count(refused, "problem")] : []),
    ...(notices > 0 ? [count(notices, "notice")] : []),
  ];
  return said.join(" and ");
}
