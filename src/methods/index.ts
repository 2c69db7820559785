/**
 * What is computed: the register of all analyses, of both methods. Pure: no Office, no page, no Node, no clock, no chance
 * (whoever needs a seed is handed one). Nothing from the layers above may enter.
 */
import type { Analysis, Breathe, FindingsOf, Outcome } from "./analysis";
import type { Cohort, Study } from "./hvm";
import { ALIGNMENT } from "./hvm/analyses/alignment";
import { CLASSIFICATION } from "./hvm/analyses/classification";
import { TRANSITIONS } from "./hvm/analyses/transitions";
import { COMPARISON } from "./hvm/analyses/comparison";
import { COHORT } from "./hvm/analyses/cohort";
import { SEGMENTS } from "./hvm/analyses/segments";
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
  segments: SEGMENTS,
  comparison: COMPARISON,
  validation: VALIDATION,
} as const;

export type AnalysisId = keyof typeof ANALYSES;

/** The classification belongs to every run, as the others rest on it; they are done when they are asked for. */
export type FurtherId = Exclude<AnalysisId, "classification">;
export const FURTHER = Object.keys(ANALYSES).filter((id) => id !== "classification") as FurtherId[];

/** Those that the user may ask for. */
export const ON_REQUEST = FURTHER.filter((id) => furtherAnalysis(id).comesWith === undefined);

/** Those that are done unless the user says otherwise. */
export const USUAL = FURTHER.filter((id) => furtherAnalysis(id).isUsual);

/**
 * The analyses that are to be done with a study, in their order: those of these names, or the usual ones; and those that come
 * with the study. Names that are none are passed over.
 */
export function askedOf(names: readonly string[] | undefined, study?: Study): readonly FurtherId[] {
  const asked: readonly string[] = names ?? USUAL;
  return FURTHER.filter((id) => asked.includes(id) || (study && furtherAnalysis(id).comesWith?.(study)));
}

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

/** How the analyses go on together with whoever waits for them. */
export interface Exploring {
  /**
   * A rest is offered, every millisecond or so: lets others go on when it is time, and throws to end it all. Told which share of all
   * that was asked for is done, 0..1.
   */
  breathe(done: number): Promise<void>;
  /** Whether what is not done yet is to be left out. */
  isSkipped?(): boolean;
}

/** The reason that an analysis is lacking which the user did not wait for. */
const SKIPPED = "Stopped before it was done. Analyse again to have it.";

class Skipped extends Error {}

/** Does the analyses that are asked for, one after the other. `decided` has a value for each of their options, or its default holds. */
export async function explore(
  asked: readonly FurtherId[],
  study: Study,
  cohort: Cohort,
  decided: Readonly<Record<string, unknown>>,
  { breathe, isSkipped }: Exploring,
): Promise<Outcomes> {
  const outcomes: Record<string, Outcome<unknown>> = {};
  const all = FURTHER.filter((each) => asked.includes(each));
  for (const [i, id] of all.entries()) {
    const { lacking, compute, options } = furtherAnalysis(id);
    const rest: Breathe = async (done = 0) => {
      await breathe((i + done) / all.length);
      if (isSkipped?.()) throw new Skipped();
    };
    const settled = { ...defaultsOf(options), ...decided };
    try {
      const reason = lacking(study, cohort);
      outcomes[id] = reason === null ? { found: await compute(study, cohort, settled, rest) } : { lacking: reason };
      await rest(1);
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      outcomes[id] ??= { lacking: SKIPPED };
    }
  }
  return outcomes as Outcomes;
}
