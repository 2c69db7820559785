import { ANSWER_PROBLEMS } from "../../../excel/answers/problems/answers";
import { FIRM_PROBLEMS } from "../../../excel/answers/problems/firms";
import type { ProblemKind } from "../../../excel/answers/problems/kind";
import { PROFILE_PROBLEMS } from "../../../excel/answers/problems/profiles";
import { RESPONDENT_PROBLEMS } from "../../../excel/answers/problems/respondents";
import { TABLE_PROBLEMS } from "../../../excel/answers/problems/tables";
import { ANSWER_ERRORS } from "../../../excel/errors/answers";
import { ASKING_ERRORS } from "../../../excel/errors/asking";
import { HEADER_ERRORS } from "../../../excel/errors/headers";
import { HOST_ERRORS } from "../../../excel/errors/host";
import type { ErrorKind } from "../../../excel/errors/kind";
import { OWN_ERRORS } from "../../../excel/errors/own";
import { RESULT_ERRORS } from "../../../excel/errors/results";

type Kinds<Kind> = Readonly<Record<string, Kind>>;

/** A kind whatever its details are. */
interface AnyKind {
  readonly means: string;
  readonly examples?: readonly unknown[];
}
type AnyProblem = AnyKind & Pick<ProblemKind<never>, "severity" | "problem" | "remedy">;
type AnyError = AnyKind & Pick<ErrorKind<never>, "says">;

const PROBLEM_THEMES: readonly (readonly [title: string, kinds: Kinds<AnyProblem>])[] = [
  ["Single answers", ANSWER_PROBLEMS],
  ["Respondents", RESPONDENT_PROBLEMS],
  ["Firms", FIRM_PROBLEMS],
  ["Sheets, columns and items", TABLE_PROBLEMS],
  ["Tables of six scores or percentages", PROFILE_PROBLEMS],
];

const ERROR_THEMES: readonly (readonly [title: string, kinds: Kinds<AnyError>])[] = [
  ["No answers, or in doubt which", ANSWER_ERRORS],
  ["Headers, key and footprints", HEADER_ERRORS],
  ["Result sheets", RESULT_ERRORS],
  ["Questionnaire, sample and teaching workbook", ASKING_ERRORS],
  ["Excel itself", HOST_ERRORS],
  ["The add-in itself", OWN_ERRORS],
];

/** The page of all problems and errors: code, what it means, what is seen, what to do. */
export function problemsPage(): string {
  return [
    "# Problems and errors",
    "<!-- Made by `npx tsx src/workbench/tools/docs.ts problems`; change the catalogues in src/excel/answers/problems and src/excel/errors. -->",
    "Nothing that is left out of a result goes unsaid. What was met while reading is a _problem_: it has a place, and the results are made all the same. What ends a task is an _error_: there are no results, and it is said what to do. Both have a code that stays the same from version to version: problems in the command line's JSON, errors in the report that the pane lets you copy.",
    "## Problems",
    "They stand on the sheet HVM Problems, in the pane and in the JSON's `problems`. **Not counted** means that the cell, row or column is in no result; **notice** that it counted, or was no answer, and that the reader of the results should know.",
    ...PROBLEM_THEMES.flatMap(([title, kinds]) => [`### ${title}`, ...entries(kinds, problemLines)]),
    "## Errors",
    "They end what was asked for. Where result sheets were about to be written, the message goes on with the state that the workbook is in.",
    ...ERROR_THEMES.flatMap(([title, kinds]) => [`### ${title}`, ...entries(kinds, errorLines)]),
  ].join("\n\n");
}

function entries<Kind extends AnyKind>(kinds: Kinds<Kind>, lines: (kind: Kind) => string[]): string[] {
  return Object.entries(kinds).flatMap(([code, kind]) => [`#### \`${code}\``, escaped(kind.means), ...lines(kind)]);
}

function problemLines(kind: AnyProblem): string[] {
  return examplesOf(kind).map((example) => {
    const severity = kind.severity(example) === "refused" ? "Not counted" : "Notice";
    return `> **${severity}.** ${escaped(kind.problem(example))}\n>\n> _What to do:_ ${escaped(kind.remedy(example))}`;
  });
}

function errorLines(kind: AnyError): string[] {
  return examplesOf(kind).map((example) => `> ${escaped(kind.says(example))}`);
}

/** The details to word a kind with; a kind without is worded with none. */
function examplesOf({ examples = [undefined] }: AnyKind): readonly never[] {
  return examples as readonly never[];
}

/** Words as they are seen, whatever Markdown makes of some of their signs. */
function escaped(words: string): string {
  return words.replace(/[\\`*_<[\]#]/g, "\\$&");
}
