import { inWords, type ProblemCode, PROBLEMS, type ToldOf, type Worded, type worded } from "../problems";
import type { CODING_PROBLEMS } from "../problems/codings";
import type { ProblemKind } from "../problems/kind";
import type { Problem } from "./reading";

/** Where a problem lies: null stands for the whole sheet, or the whole workbook. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value?: unknown;
}

/** What was met while reading, in the order it was met: problems of one catalogue. */
class ProblemsOf<Catalogue extends Readonly<Record<string, ProblemKind<never>>>> {
  readonly list: Problem[] = [];

  constructor(private readonly catalogue: Catalogue) {}

  /** Says that there is a problem of a kind at a place. */
  say<Code extends keyof Catalogue & Worded["code"]>(
    code: Code,
    { sheet, cell, value }: Place,
    ...details: ToldOf<Catalogue[Code]>
  ): void {
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    const { severity, problem, remedy } = inWords(this.catalogue[code]!, code, details);
    this.list.push({ code, severity, sheet, cell, value: plain, problem, remedy });
  }
}

/** What was met while reading answers. */
export class Problems extends ProblemsOf<typeof PROBLEMS> {
  constructor() {
    super(PROBLEMS);
  }

  /** Says the problems of one code otherwise, now that more is known of them; null leaves one as it is. */
  restate(code: ProblemCode, otherwise: (problem: Problem) => ReturnType<typeof worded> | null): void {
    this.list.forEach((problem, i) => {
      if (problem.code === code) this.list[i] = { ...problem, ...otherwise(problem) };
    });
  }
}

/** What was met while reading codings; its catalogue is handed over by whoever reads them, so that nobody else loads it. */
export class CodingProblems extends ProblemsOf<typeof CODING_PROBLEMS> {}
