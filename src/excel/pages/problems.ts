import { quotedSheet } from "../../cells/sheet-name";
import { count, grouped, list, MOST_NAMES } from "../../methods/words";
import type { Problem } from "../answers/ground/reading";
import { countedProblems, limitsOfProblems, NO_PROBLEMS, problemsBlock } from "./listed-problems";
import type { ResultPage, Results } from "./page";

/** HVM Problems: what did not count and why, and what the reader of the results should know of the answers. */
export const PROBLEMS_PAGE: ResultPage = {
  kind: "problems",
  name: "HVM Problems",
  shows: "what was left out and why, with links to the cells",
  title: () => "HVM Problems: what did not count, and why",
  lines: (results) => {
    const { problems } = results.reading;
    const { met } = results;
    if (problems.length + met.length === 0) return [NO_PROBLEMS, whatWasRead(results)];
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

/** Of what there is nothing to report: "Read: 741 answers, 84 N/A and 0 blank cells of 25 respondents in 10 firms, from Answers!A1:AI26." */
function whatWasRead({ firms, reading: { study, sources } }: Results): string {
  const sum = (of: (firm: Results["firms"][number]) => number) => firms.reduce((all, firm) => all + of(firm), 0);
  const from = list(
    sources.map(({ sheet, range }) => `${quotedSheet(sheet)}!${range}`),
    MOST_NAMES,
  );
  if (study.kind === "profiles") return `Read: six ${study.unit} of ${count(firms.length, "firm")}, from ${from}.`;
  const answers = [
    count(
      sum(({ answers: { used } }) => used),
      "answer",
    ),
    `${grouped(sum(({ answers: { notApplicable } }) => notApplicable))} N/A`,
    count(
      sum(({ answers: { missing } }) => missing),
      "blank cell",
    ),
  ];
  const respondents = count(
    sum((firm) => firm.respondents),
    "respondent",
  );
  return `Read: ${list(answers)}, of ${respondents} in ${count(firms.length, "firm")}, from ${from}.`;
}

/** What analyses found wrong leaves out no answer. */
function effectOf(problem: Problem, { met }: Results): string {
  if (met.includes(problem)) return "Differs";
  return problem.severity === "refused" ? "Not counted" : "Notice";
}
