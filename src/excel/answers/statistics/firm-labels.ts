import { summaryLabelOf } from "./labels";

/** Tells firms of a list that are labels of statistics, each looked at once. */
export class FirmLabels {
  private readonly known = new Map<unknown, boolean>();

  /** Whether a row's firm is such a label, and met for the first time; null where it is a firm, as one whose respondent is named. */
  tell(firm: unknown, respondent: string): "met first" | "met again" | null {
    const known = this.known.get(firm);
    if (known !== undefined) return known ? "met again" : null;
    const isLabel = summaryLabelOf(firm) === "surely" && (respondent === "" || summaryLabelOf(respondent) !== null);
    this.known.set(firm, isLabel);
    return isLabel ? "met first" : null;
  }
}
