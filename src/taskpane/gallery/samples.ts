import { assess } from "../../methods/hvm";
import type { Samples } from "../screens/screen";
import type { PaneState } from "../state/pane-state";
import { initialState } from "../state/state";
import { seen } from "./seen";

/** What the screens show when they are shown alone. */
export function samples(): Samples {
  const { sample, marred, nothing, doubt, editing, silence, refused } = seen();
  const start = initialState();
  const found: PaneState = { ...start, found: marred };
  const { reading } = sample;
  return {
    start,
    found,
    nothing: { ...start, doubt: nothing },
    doubt: { ...start, doubt },
    working: {
      ...found,
      job: { task: "analyse", stage: "assessing", stopping: false, cancellable: true, from: "found" },
    },
    results: { ...start, found: sample, results: { cohort: assess(reading.study), reading }, standing: true },
    editing,
    silence,
    refused,
  };
}
