import type { Place, Problems } from "../ground/problems";
import { summaryLabelOf } from "./labels";

/** Tells firms of a list that are labels of statistics, each looked at once. */
export class FirmLabels {
  /** The rows of each label; null for a firm. */
  private readonly known = new Map<unknown, number[] | null>();

  /** Is a row's firm such a label, and no firm as one whose respondent is named? */
  takes(row: number, firm: unknown, respondent: string): boolean {
    let rows = this.known.get(firm);
    if (rows === undefined) {
      const isLabel = summaryLabelOf(firm) === "surely" && (respondent === "" || summaryLabelOf(respondent) !== null);
      this.known.set(firm, (rows = isLabel ? [] : null));
    }
    rows?.push(row);
    return rows !== null;
  }

  /** Says of each label, at the first of its rows, that they were left out. */
  report(problems: Problems, placeOf: (row: number, label: unknown) => Place): void {
    for (const [label, rows] of this.known) {
      if (rows === null) continue;
      const told = { line: "row", label: String(label), of: "answers", lines: rows.length } as const;
      problems.say("summary-row", placeOf(rows[0]!, label), told);
    }
  }
}
