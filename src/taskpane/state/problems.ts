import type { Problem, Reading } from "../../excel";

/** All that was wrong, or is worth a notice, in what was read: in answers, then in codings. */
export function problemsOf({ problems, codings }: Reading): readonly Problem[] {
  return codings ? [...problems, ...codings.problems] : problems;
}
