/**
 * Every problem that reading or an analysis may meet: typed codes, each worded once, in the files beside this one by what they are about.
 * `docs/problems.md` is made of them and of what stands in src/workbench/tools/docs.
 */
import type { Told } from "../../errors/kind";
import type { CODING_PROBLEMS } from "./codings";
import { ANSWER_PROBLEMS } from "./answers";
import { FIRM_FACT_PROBLEMS } from "./firm-facts";
import { FIRM_PROBLEMS } from "./firms";
import type { ProblemKind, Severity } from "./kind";
import { PROFILE_PROBLEMS } from "./profiles";
import { RESPONDENT_PROBLEMS } from "./respondents";
import { TABLE_PROBLEMS } from "./tables";
import { VALIDATION_PROBLEMS } from "./validation";

export type { Severity } from "./kind";

export const PROBLEMS = {
  ...ANSWER_PROBLEMS,
  ...RESPONDENT_PROBLEMS,
  ...FIRM_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...PROFILE_PROBLEMS,
  ...FIRM_FACT_PROBLEMS,
  ...VALIDATION_PROBLEMS,
};

/** The stable name of a kind of problem, e.g. "answer-outside-scale". */
export type ProblemCode = keyof typeof PROBLEMS;

/** Those that codings may meet; their words are loaded only with codings. */
export type CodingProblemCode = keyof typeof CODING_PROBLEMS;

/** What has to be told of a problem of a kind, so that it can be worded. */
export type ToldOf<Kind> = Told<Kind extends ProblemKind<infer Details> ? Details : never>;

/** A problem in words. */
export interface Worded {
  readonly code: ProblemCode | CodingProblemCode;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
}

export function worded<Code extends ProblemCode>(code: Code, ...details: ToldOf<(typeof PROBLEMS)[Code]>): Worded {
  return inWords(PROBLEMS[code], code, details);
}

/** A problem of a kind, as `details` (one, or none) have it. */
export function inWords(kind: ProblemKind<never>, code: Worded["code"], details: readonly unknown[]): Worded {
  const { severity, problem, remedy } = kind as ProblemKind<unknown>;
  return { code, severity: severity(details[0]), problem: problem(details[0]), remedy: remedy(details[0]) };
}
