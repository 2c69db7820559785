import type { ReadRequest, RunOptions } from "../../excel";
import { type Action, nothingFound } from "./pane-state";
import { doubtOf } from "./trouble";
import type { FirstVerbs } from "./verbs";

/**
 * What the workbook holds, as what happens to the pane's state: answers, none, or doubt which they are; and whether results
 * stand, and of these answers.
 *
 * @throws HvmError when the workbook could not be looked into
 */
export async function lookInto(verbs: FirstVerbs, request: Promise<ReadRequest>, options: RunOptions): Promise<Action> {
  // All at once, so that none waits for another's way to Excel and back.
  const [{ standing, fingerprint, adrift }, seen] = await Promise.all([
    verbs.resultsState(options),
    verbs.inspect(request, options).catch((error: unknown) => doubtOf(error) ?? Promise.reject(error)),
    request,
  ]);
  if ("trouble" in seen) {
    return { type: nothingFound({ doubt: seen }) ? "nothing" : "doubt", doubt: seen, standing, adrift };
  }
  const stale = standing && fingerprint !== null && fingerprint !== seen.fingerprint;
  return { type: "found", inspection: seen, standing, stale, adrift };
}
