import type { AnalyseRequest, Choices, Reading } from "../../excel";
import { breatheWhenDue } from "../../excel/workbook/session";
import { assessingOf } from "../../excel/results/choices";
import type { Action } from "./pane-state";
import type { LaterVerbs } from "./verbs";

type Dispatch = (action: Action) => void;

/** Whom an analysis tells how far it is. */
export function told(dispatch: Dispatch): Pick<AnalyseRequest, "onStage" | "onAssessed" | "onExplored"> {
  return {
    onStage: (stage) => dispatch({ type: "stage", stage }),
    onAssessed: (cohort) => dispatch({ type: "assessed", cohort }),
    onExplored: (done) => dispatch({ type: "explored", done }),
  };
}

/** Works results out again from answers that were read: the classes are shown at once, the further analyses when they are done. */
export async function workOutAgain(
  { assess, askedOf, explore, identified, problemsMet }: LaterVerbs,
  reading: Reading,
  choices: Choices,
  dispatch: Dispatch,
): Promise<void> {
  const cohort = assess(reading.study, { ...assessingOf(choices), footprints: reading.footprints });
  const { codings } = reading;
  const constellations = codings ? await identified(codings, { minKnown: choices.minKnown }) : null;
  dispatch({ type: "showResults", results: { cohort, reading, constellations } });
  if (cohort.firms.length === 0) return;
  const asked = askedOf(choices.further, reading.study);
  const further = await explore(asked, reading.study, cohort, {}, { breathe: breatheWhenDue({}) });
  dispatch({ type: "furtherFound", cohort, further, met: problemsMet(further) });
}
