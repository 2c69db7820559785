import type { RunOptions } from "./session";

export interface ResultsState {
  /** Is there an HVM Summary of ours that was written to the end? */
  readonly standing: boolean;
  /** Of the answers that the results were made from (`Inspection.fingerprint`); null if unknown. */
  readonly fingerprint: string | null;
  /** When they were made, as an ISO date and time; null if unknown. */
  readonly made: string | null;
}

/** Whether the workbook has results, and of which answers. */
export function resultsState(options: RunOptions = {}): Promise<ResultsState> {
  throw new Error(`Not yet: ${String(options)}`);
}

/** Lets HVM Summary say that the answers have changed since; the next analysis clears it. */
export function markStale(options: RunOptions = {}): Promise<void> {
  throw new Error(`Not yet: ${String(options)}`);
}
