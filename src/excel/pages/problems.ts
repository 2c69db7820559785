import { count } from "../../methods/words";
import type { Problem } from "../answers/ground/reading";
import { countedProblems, limitsOfProblems, NO_PROBLEMS, problemsBlock } from "./listed-problems";
import type { ResultPage, Results } from "./page";

/** HVM Problems: what did not count and why, and what the reader of the results should know of the answers. */
export const PROBLEMS_PAGE: ResultPage = {
  kind: "problems",
  name: "HVM Problems",
  shows: "what was left out and why, with links to the cells",
  title: () => "HVM Problems: what did not count, and why",
  lines: ({ reading: { problems }, met }) => {
    if (problems.length + met.length === 0) return [NO_PROBLEMS];
    const differ =
      met.length > 0 ? `; ${count(met.length, "reference number differs", "reference numbers differ")}` : "";
    return [`${countedProblems(problems)}${differ}.`, limitsOfProblems(problems.length + met.length)];
  },
  blocks: (results) => [
    problemsBlock("HVM_Problems", [...results.met, ...results.reading.problems], {
      effectOf: (problem) => effectOf(problem, results),
      nothing: "None: every answer counted.",
    }),
  ],
};

/** What analyses found wrong leaves out no answer. */
function effectOf(problem: Problem, { met }: Results): string {
  if (met.includes(problem)) return "Differs";
  return problem.severity === "refused" ? "Not counted" : "Notice";
}
