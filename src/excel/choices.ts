import { DEFAULT_OPTIONS, type AssessOptions } from "../hvm";
import type { ReadRequest } from "./answers";
import type { RunOptions } from "./session";

/** What the user chose for this workbook. */
export interface Choices
  extends
    Pick<ReadRequest, "sheets" | "range" | "columns" | "leaveOut">,
    Required<Pick<AssessOptions, "measure" | "scores" | "ranks">> {}

/** Where nothing was chosen yet. */
export const DEFAULT_CHOICES: Choices = {
  measure: DEFAULT_OPTIONS.measure,
  scores: DEFAULT_OPTIONS.scores,
  ranks: DEFAULT_OPTIONS.ranks,
};

/** What was saved in this workbook; whatever is missing or spoilt is as in `DEFAULT_CHOICES`. */
export function loadChoices(options: RunOptions = {}): Promise<Choices> {
  throw new Error(`Not yet: ${String(options)}`);
}

/** Keeps the choices in the workbook's settings. */
export function saveChoices(choices: Choices, options: RunOptions = {}): Promise<void> {
  throw new Error(`Not yet: ${String(choices)} ${String(options)}`);
}
