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

  /** The cell, row or column did not count. */
  refused(code: string, place: Place, problem: string, remedy: string): void {
    this.add(code, "refused", place, problem, remedy);
  }

  /** Something counted, or was no answer, and the reader of the results should know. */
  notice(code: string, place: Place, problem: string, remedy: string): void {
    this.add(code, "notice", place, problem, remedy);
  }

  /** Says the problems of one code otherwise, now that more is known of them. */
  restate(code: string, otherwise: (problem: Problem) => Problem): void {
    this.list.forEach((problem, i) => {
      if (problem.code === code) this.list[i] = otherwise(problem);
    });
  }

  private add(code: string, severity: Problem["severity"], place: Place, problem: string, remedy: string): void {
    const { sheet, cell, value } = place;
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    this.list.push({ code, severity, sheet, cell, value: plain, problem, remedy });
  }
}
