import { quotedSheet } from "../../../cells/sheet-name";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { countedProblems, limitsOfProblems, NO_PROBLEMS, problemsBlock } from "../listed-problems";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/** HVM Constellation Problems: what of the codings did not count and why, and what the reader of the results should know. */
export const PROBLEMS_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-problems",
  name: "HVM Constellation Problems",
  shows: "which codes were left out and why, with links to the cells",
  title: () => "HVM Constellation Problems: which codes did not count, and why",
  lines: ({ codings: { problems, sources }, found }) =>
    problems.length === 0
      ? [
          NO_PROBLEMS,
          `Read: ${count(found.study.relationships.length, "relationship")} of ${count(found.firms.length, "firm")}, from ${list(
            sources.map(({ sheet, range }) => `${quotedSheet(sheet)}!${range}`),
            MOST_NAMES,
          )}.`,
        ]
      : [`${countedProblems(problems)}.`, limitsOfProblems(problems.length)],
  blocks: ({ codings: { problems } }) => [
    problemsBlock("HVM_Constellation_Problems", problems, {
      effectOf: ({ severity }) => (severity === "refused" ? "Not counted" : "Notice"),
      nothing: "None: every code counted.",
    }),
  ],
};
