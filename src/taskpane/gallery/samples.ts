import { assess } from "../../methods/hvm";
import type { Sample } from "../screens/screen";
import type { PaneState } from "../state/pane-state";
import { initialState } from "../state/state";
import { seen } from "./seen";

/** What the screens show when they are shown alone. */
export function samples(): Readonly<Record<Sample, PaneState>> {
  const { sample, marred, nothing, doubt, editing, silence, refused } = seen();
  const start = initialState();
  const found: PaneState = { ...start, found: marred };
  const working: PaneState = {
    ...found,
    job: { task: "analyse", stage: "assessing", stopping: false, cancellable: true, from: "found" },
  };
  const { reading } = sample;
  return {
    start,
    nothing: { ...start, doubt: nothing },
    found,
    doubt: { ...start, doubt },
    working,
    editing: { ...working, silence: editing },
    silence: { ...working, silence },
    results: { ...start, found: sample, results: { cohort: assess(reading.study), reading }, standing: true },
    refused: { ...found, trouble: refused },
  };
}
