/**
 * What is computed: the register of all analyses, of both methods. Pure: no Office, no page, no Node, no clock, no chance
 * (whoever needs a seed is handed one). Nothing from the layers above may enter.
 */
import type { Analysis, FindingsOf, Outcome } from "./analysis";
import type { Cohort, Study } from "./hvm";
import { ALIGNMENT } from "./hvm/analyses/alignment";
import { CLASSIFICATION } from "./hvm/analyses/classification";
import { TRANSITIONS } from "./hvm/analyses/transitions";
import { COHORT } from "./hvm/analyses/cohort";
import { ROBUSTNESS } from "./hvm/analyses/robustness";
import { RELIABILITY } from "./hvm/analyses/reliability";
import { VALIDATION } from "./hvm/analyses/validation";
import { defaultsOf, type Option } from "./options";

/** All analyses, in the order in which they are offered and their sheets stand. */
export const ANALYSES = {
  classification: CLASSIFICATION,
  alignment: ALIGNMENT,
  transitions: TRANSITIONS,
  robustness: ROBUSTNESS,
  reliability: RELIABILITY,
  cohort: COHORT,
  validation: VALIDATION,
} as const;

export type AnalysisId = keyof typeof ANALYSES;

/** The classification belongs to every run, as the others rest on it; they are done when they are asked for. */
export type FurtherId = Exclude<AnalysisId, "classification">;
export const FURTHER = Object.keys(ANALYSES).filter((id) => id !== "classification") as FurtherId[];

/** What each analysis that was asked for came to. */
export type Outcomes = { readonly [K in FurtherId]?: Outcome<FindingsOf<(typeof ANALYSES)[K]>> };

/** An analysis of the first method, whatever its findings. */
type Further = Analysis<Study, Cohort, object, object, object>;

/** One of the analyses that are asked for. */
export function furtherAnalysis(id: FurtherId): Further {
  return ANALYSES[id] as unknown as Further;
}

/** All that can be decided about analyses that are asked for, by name. */
export function furtherOptions(): Readonly<Record<string, Option<unknown>>> {
  return Object.assign({}, ...FURTHER.map((id) => furtherAnalysis(id).options)) as Record<string, Option<unknown>>;
}

/** Does the analyses that are asked for, one after the other. `decided` has a value for each of their options, or its default holds. */
export async function explore(
  asked: readonly FurtherId[],
  study: Study,
  cohort: Cohort,
  decided: Readonly<Record<string, unknown>>,
  breathe: () => Promise<void>,
): Promise<Outcomes> {
  const outcomes: Record<string, Outcome<unknown>> = {};
  for (const id of FURTHER.filter((each) => asked.includes(each))) {
    const { lacking, compute, options } = furtherAnalysis(id);
    const reason = lacking(study, cohort);
    const settled = { ...defaultsOf(options), ...decided };
    outcomes[id] = reason === null ? { found: await compute(study, cohort, settled, breathe) } : { lacking: reason };
    await breathe();
  }
  return outcomes as Outcomes;
}
