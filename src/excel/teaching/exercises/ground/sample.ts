import { assess, type AnswerStudy, type Cohort, DEFAULT_KEY, NO_FACTS } from "../../../../methods/hvm";
import { ALIGNMENT } from "../../../../methods/hvm/analyses/alignment";
import { TRANSITIONS } from "../../../../methods/hvm/analyses/transitions";
import type { FindingsOf } from "../../../../methods/analysis";
import { sampleStudyRows } from "../../../../methods/hvm/sample/answers";
import { SAMPLE_STUDY_FIRMS } from "../../../../methods/hvm/sample/firms";

/** The reconstructed study, and what the methods make of it under their defaults. */
export interface Sample {
  readonly study: AnswerStudy;
  readonly cohort: Cohort;
  readonly alignment: FindingsOf<typeof ALIGNMENT>;
  readonly transitions: FindingsOf<typeof TRANSITIONS>;
}

/** Does the analyses that exercises need. */
export async function assessSample(breathe: () => Promise<void>): Promise<Sample> {
  const study = sampleStudy();
  const cohort = assess(study);
  const alignment = await ALIGNMENT.compute(study, cohort, {}, breathe);
  return { study, cohort, alignment, transitions: await TRANSITIONS.compute(study, cohort, {}, breathe) };
}

const [, ...ROWS] = sampleStudyRows();
const NAMED = ROWS.map(([firm]) => String(firm));

/** The firms of the study, in their order. */
export const SAMPLE_FIRMS: readonly string[] = [...new Set(NAMED)];

/** What is found of one of its firms, in a list in the order of the firms. */
export function ofFirm<T>(firm: string, found: readonly T[]): T {
  return found[SAMPLE_FIRMS.indexOf(firm)]!;
}

function sampleStudy(): AnswerStudy {
  return {
    kind: "answers",
    key: DEFAULT_KEY,
    answers: {
      firms: SAMPLE_FIRMS,
      respondents: ROWS.map(([, respondent]) => String(respondent)),
      firmOf: Uint32Array.from(NAMED, (firm) => SAMPLE_FIRMS.indexOf(firm)),
      items: DEFAULT_KEY.items.map((_, item) => item),
      codes: Uint8Array.from(ROWS.flatMap(([, , ...codes]) => codes as number[])),
    },
    facts: SAMPLE_FIRMS.map((firm) => SAMPLE_STUDY_FIRMS.find((each) => each.firm === firm) ?? NO_FACTS),
  };
}
