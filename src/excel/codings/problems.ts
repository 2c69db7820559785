import { CODING_PROBLEMS } from "../answers/problems/codings";
import type { ProblemKind, Severity } from "../answers/problems/kind";

/** The stable name of a kind of problem. */
export type CodingProblemCode = keyof typeof CODING_PROBLEMS;

type DetailsOf<Code extends CodingProblemCode> =
  (typeof CODING_PROBLEMS)[Code] extends ProblemKind<infer Details> ? Details : never;

/** Something that did not count, or that the reader of the results should know. */
export interface CodingProblem {
  readonly code: CodingProblemCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** Of the cell; of a row or relationship its firm cell; null for the sheet. */
  readonly cell: string | null;
  readonly value: string | number | boolean | null;
  readonly problem: string;
  readonly remedy: string;
}

/** Where a problem lies. */
export interface CodingPlace {
  readonly sheet: string;
  readonly cell: string | null;
  readonly value?: unknown;
}

/** What was met while reading codings, in the order it was met. */
export class CodingProblems {
  readonly list: CodingProblem[] = [];

  say<Code extends CodingProblemCode>(
    code: Code,
    { sheet, cell, value }: CodingPlace,
    ...[details]: DetailsOf<Code> extends void ? [] : [DetailsOf<Code>]
  ): void {
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    const kind = CODING_PROBLEMS[code] as ProblemKind<unknown>;
    const [problem, remedy] = [kind.problem(details), kind.remedy(details)];
    this.list.push({ code, severity: kind.severity(details), sheet, cell, value: plain, problem, remedy });
  }
}
