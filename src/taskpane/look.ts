import type { ReadRequest, RunOptions } from "../excel";
import { type Action, NOTHING_FOUND } from "./state";
import { doubtOf } from "./trouble";
import type { FirstVerbs } from "./verbs";

/**
 * What the workbook holds, as what happens to the pane's state: answers, none, or doubt which they are; and whether results
 * stand, and of these answers.
 *
 * @throws HvmError when the workbook could not be looked into
 */
export async function lookInto(verbs: FirstVerbs, request: ReadRequest, options: RunOptions): Promise<Action> {
  const { standing, fingerprint } = await verbs.resultsState(options);
  try {
    const inspection = await verbs.inspect(request, options);
    const stale = standing && fingerprint !== null && fingerprint !== inspection.fingerprint;
    return { type: "found", inspection, standing, stale };
  } catch (error) {
    const doubt = doubtOf(error);
    if (doubt === null) throw error;
    return { type: doubt.trouble.code === NOTHING_FOUND ? "nothing" : "doubt", doubt, standing };
  }
}
