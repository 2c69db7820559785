import { worded, type ProblemCode, type ToldOf } from "../problems";
import type { Problem } from "./reading";

/** Where a problem lies: null stands for the whole sheet, or the whole workbook. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value?: unknown;
}

/** What was met while reading, in the order it was met. */
export class Problems {
  readonly list: Problem[] = [];

  /** Says that there is a problem of a kind at a place. */
  say<Code extends ProblemCode>(code: Code, { sheet, cell, value }: Place, ...details: ToldOf<Code>): void {
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    const { severity, problem, remedy } = worded(code, ...details);
    this.list.push({ code, severity, sheet, cell, value: plain, problem, remedy });
  }

  /** Says the problems of one code otherwise, now that more is known of them; null leaves one as it is. */
  restate(code: ProblemCode, otherwise: (problem: Problem) => ReturnType<typeof worded> | null): void {
    this.list.forEach((problem, i) => {
      if (problem.code === code) this.list[i] = { ...problem, ...otherwise(problem) };
    });
  }
}
