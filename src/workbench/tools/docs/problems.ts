import { PROBLEMS } from "../../../excel/answers/problems";
import { CODING_PROBLEMS } from "../../../excel/answers/problems/codings";
import type { ProblemKind } from "../../../excel/answers/problems/kind";
import { ERRORS } from "../../../excel/errors";
import type { ErrorKind } from "../../../excel/errors/kind";
import { ANSWER_ERRORS_MEAN } from "./errors/answers";
import { HEADER_ERRORS_MEAN } from "./errors/headers";
import { DECLARED_ERRORS_MEAN } from "./errors/declared";
import { RESULT_ERRORS_MEAN } from "./errors/results";
import { ASKING_ERRORS_MEAN } from "./errors/asking";
import { HOST_ERRORS_MEAN } from "./errors/host";
import { OWN_ERRORS_MEAN } from "./errors/own";
import { ANSWER_PROBLEMS_MEAN } from "./problems/answers";
import { RESPONDENT_PROBLEMS_MEAN } from "./problems/respondents";
import { FIRM_FACT_PROBLEMS_MEAN } from "./problems/firm-facts";
import { FIRM_PROBLEMS_MEAN } from "./problems/firms";
import { TABLE_PROBLEMS_MEAN } from "./problems/tables";
import { PROFILE_PROBLEMS_MEAN } from "./problems/profiles";
import { CODING_PROBLEMS_MEAN } from "./problems/codings";
import { VALIDATION_PROBLEMS_MEAN } from "./problems/validation";

/** What is said of each kind of a theme, whatever its details are. */
type Theme = Readonly<Record<string, { readonly means: string; readonly examples?: readonly unknown[] }>>;

const PROBLEM_THEMES: Readonly<Record<string, Theme>> = {
  "Single answers": ANSWER_PROBLEMS_MEAN,
  Respondents: RESPONDENT_PROBLEMS_MEAN,
  Firms: FIRM_PROBLEMS_MEAN,
  "Sheets, columns and items": TABLE_PROBLEMS_MEAN,
  "Tables of six scores or percentages": PROFILE_PROBLEMS_MEAN,
  "What else is known of firms": FIRM_FACT_PROBLEMS_MEAN,
  "The arithmetic of this machine": VALIDATION_PROBLEMS_MEAN,
};

const ERROR_THEMES: Readonly<Record<string, Theme>> = {
  "No answers, or in doubt which": ANSWER_ERRORS_MEAN,
  "Headers, key and footprints": HEADER_ERRORS_MEAN,
  "What was declared": DECLARED_ERRORS_MEAN,
  "Result sheets": RESULT_ERRORS_MEAN,
  "Questionnaire, sample and teaching workbook": ASKING_ERRORS_MEAN,
  "Excel itself": HOST_ERRORS_MEAN,
  "The add-in itself": OWN_ERRORS_MEAN,
};

/** The page of all problems and errors: code, what it means, what is seen, what to do. */
export function problemsPage(): string {
  return [
    "# Problems and errors",
    "<!-- Made by `npx tsx src/workbench/tools/docs.ts problems`; words are in src/excel/answers/problems and src/excel/errors, meanings beside this page's maker. -->",
    "Nothing that is left out of a result goes unsaid. What was met while reading is a _problem_: it has a place, and the results are made all the same. What ends a task is an _error_: there are no results, and it is said what to do. Both have a code that stays the same from version to version: problems in the command line's JSON, errors in the report that the pane lets you copy.",
    "## Problems",
    "They stand on the sheet HVM Problems (those of codings on HVM Constellation Problems), in the pane and in the JSON's `problems`. **Not counted** means that the cell, row or column is in no result; **notice** that it counted, or was no answer, and that the reader of the results should know.",
    ...sections(PROBLEM_THEMES, problemWords(PROBLEMS)),
    ...sections({ "Codings of value constellations": CODING_PROBLEMS_MEAN }, problemWords(CODING_PROBLEMS)),
    "## Errors",
    "They end what was asked for. Where result sheets were about to be written, the message goes on with the state that the workbook is in.",
    ...sections(ERROR_THEMES, errorWords),
  ].join("\n\n");
}

function sections(themes: Readonly<Record<string, Theme>>, words: (code: string, example: never) => string): string[] {
  return Object.entries(themes).flatMap(([title, theme]) => [
    `### ${title}`,
    ...Object.entries(theme).flatMap(([code, { means, examples = [undefined] }]) => [
      `#### \`${code}\``,
      escaped(means),
      ...examples.map((example) => words(code, example as never)),
    ]),
  ]);
}

function problemWords(catalogue: Readonly<Record<string, ProblemKind<never>>>) {
  return (code: string, example: never): string => {
    const kind = catalogue[code]!;
    const severity = kind.severity(example) === "refused" ? "Not counted" : "Notice";
    return `> **${severity}.** ${escaped(kind.problem(example))}\n>\n> _What to do:_ ${escaped(kind.remedy(example))}`;
  };
}

function errorWords(code: string, example: never): string {
  return `> ${escaped((ERRORS as Readonly<Record<string, ErrorKind<never>>>)[code]!.says(example))}`;
}

/** Words as they are seen, whatever Markdown makes of some of their signs. */
function escaped(words: string): string {
  return words.replace(/[\\`*_<[\]#]/g, "\\$&");
}
