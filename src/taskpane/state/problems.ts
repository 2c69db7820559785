import type { Problem, Reading } from "../../excel";
import { count } from "../../methods/words";

/** All that was wrong, or is worth a notice, in what was read: in answers, then in codings. */
export function problemsOf({ problems, codings }: Reading): readonly Problem[] {
  return codings ? [...problems, ...codings.problems] : problems;
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
