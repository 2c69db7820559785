import { explore, FURTHER, USUAL } from "../../methods";
import { assess } from "../../methods/hvm";
import type { Sample } from "../screens/screen";
import type { PaneState } from "../state/pane-state";
import { initialState } from "../state/state";
import { INTERVIEWS } from "./interviews";
import { identified } from "../../excel/results/analyse";
import { seen } from "./seen";

/** What the screens show when they are shown alone. */
export async function samples(): Promise<Readonly<Record<Sample, PaneState>>> {
  const {
    sample,
    marred,
    codings,
    firmless,
    both,
    nothing,
    doubt,
    several,
    words,
    scale,
    items,
    editing,
    silence,
    refused,
  } = seen();
  const start = initialState();
  const empty: PaneState = { ...start, doubt: nothing };
  const found: PaneState = { ...start, found: marred };
  const working: PaneState = {
    ...found,
    job: {
      task: "analyse",
      stage: "assessing",
      cohort: null,
      explored: 0,
      stopping: false,
      cancellable: true,
      from: "found",
    },
  };
  const { reading } = sample;
  const cohort = assess(reading.study);
  const all = await explore(FURTHER, reading.study, cohort, {}, { breathe: () => Promise.resolve() });
  const names = { before: "Current", after: "Desired" };
  const counterparts = cohort.firms.map((_, i) => i);
  const study = { ...reading.study, earlier: { study: marred.reading.study, names, counterparts } };
  const compared = await explore(["comparison"], study, cohort, {}, { breathe: () => Promise.resolve() });
  const usual = Object.fromEntries(USUAL.map((id) => [id, all[id]]));
  const results: PaneState = { ...start, found: sample, results: { cohort, reading, further: usual }, standing: true };
  return {
    start,
    nothing: empty,
    found,
    doubt: { ...start, doubt },
    several: { ...start, doubt: several },
    words: { ...start, doubt: words },
    scale: { ...start, doubt: scale },
    items: { ...start, doubt: items },
    working,
    exploring: { ...working, job: { ...working.job!, stage: "exploring", cohort, explored: 0.4 } },
    editing: { ...working, silence: editing },
    silence: { ...working, silence },
    results,
    further: { ...results, results: { cohort, reading, further: all } },
    compared: { ...results, results: { cohort, reading: { ...reading, study }, further: compared } },
    codings: { ...start, found: codings },
    firmless: { ...start, doubt: firmless },
    both: { ...start, found: both },
    coded: await coded({ ...start, found: codings }),
    codedBoth: await coded({ ...results, found: both }),
    interviewed: { ...empty, interview: INTERVIEWS.interviewed },
    interviewedOne: { ...empty, interview: INTERVIEWS.interviewedOne },
    interviewedNone: { ...empty, interview: INTERVIEWS.interviewedNone },
    interviewedOut: { ...empty, interview: INTERVIEWS.interviewedOut },
    refused: { ...found, trouble: refused },
  };
}

/** With what the second method finds of the codings. */
async function coded(state: PaneState): Promise<PaneState> {
  const { reading } = state.found!;
  const cohort = state.results?.cohort ?? assess(reading.study);
  const constellations = await identified(reading.codings!);
  return { ...state, results: { ...state.results, cohort, reading, constellations }, standing: true };
}
