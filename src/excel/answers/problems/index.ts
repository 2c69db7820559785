/**
 * Every problem that reading may meet: typed codes, each worded once, in the files beside this one by what they are about.
 * `docs/problems.md` is made of them and of what stands in src/workbench/tools/docs.
 */
import type { Told } from "../../errors/kind";
import { ANSWER_PROBLEMS } from "./answers";
import { FIRM_FACT_PROBLEMS } from "./firm-facts";
import { FIRM_PROBLEMS } from "./firms";
import type { ProblemKind, Severity } from "./kind";
import { PROFILE_PROBLEMS } from "./profiles";
import { RESPONDENT_PROBLEMS } from "./respondents";
import { TABLE_PROBLEMS } from "./tables";

export type { Severity } from "./kind";

export const PROBLEMS = {
  ...ANSWER_PROBLEMS,
  ...RESPONDENT_PROBLEMS,
  ...FIRM_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...PROFILE_PROBLEMS,
  ...FIRM_FACT_PROBLEMS,
};

/** The stable name of a kind of problem, e.g. "answer-outside-scale". */
export type ProblemCode = keyof typeof PROBLEMS;

/** What has to be told of a problem of a kind, so that it can be worded. */
export type ToldOf<Code extends ProblemCode> = Told<
  (typeof PROBLEMS)[Code] extends ProblemKind<infer Details> ? Details : never
>;

/** A problem in words. */
export interface Worded {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
}

export function worded<Code extends ProblemCode>(code: Code, ...[details]: ToldOf<Code>): Worded {
  const kind = PROBLEMS[code] as ProblemKind<unknown>;
  return { code, severity: kind.severity(details), problem: kind.problem(details), remedy: kind.remedy(details) };
}
