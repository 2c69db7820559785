/** "refused": the cell, row or column did not count. "notice": it counted, or was no answer, and the reader should know. */
export type Severity = "refused" | "notice";

/** A kind of problem met while reading. */
export interface ProblemKind<Details> extends WordedKind<Details> {
  severity(details: Details): Severity;
}

interface WordedKind<Details> {
  /** What is the matter, one sentence. */
  problem(details: Details): string;
  /** What to do about it, one sentence. */
  remedy(details: Details): string;
}

/** A kind of problem because of which something did not count. */
export function refused<Details = void>(kind: WordedKind<Details>): ProblemKind<Details> {
  return { severity: () => "refused", ...kind };
}

/** A kind of problem that the reader of the results should know. */
export function notice<Details = void>(kind: WordedKind<Details>): ProblemKind<Details> {
  return { severity: () => "notice", ...kind };
}
