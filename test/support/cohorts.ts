import {
  assess,
  DEFAULT_KEY,
  FOOTPRINTS,
  type AnswerStudy,
  type AssessOptions,
  type Cohort,
  type Study,
} from "../../src/methods/hvm";
import { sampleStudyRows } from "../../src/excel/samples/sample-study-answers";
import type { Problem, Reading } from "../../src/excel/answers/ground/reading";

/** A cohort with the reading it came from, as the writing side takes them. */
export interface Example {
  readonly cohort: Cohort;
  readonly reading: Reading;
}

export const IMPRINT = { version: "0.1.0", now: new Date("2026-11-22T12:34:56Z") };

/** The reconstructed study of the ten published firms. */
export function publishedStudy(problems: readonly Problem[] = []): Example {
  const [, ...rows] = sampleStudyRows();
  return example(answersOf(rows.map(([firm, , ...codes]) => ({ firm: String(firm), codes: codes.map(Number) }))), {
    problems,
  });
}

/** Random answers, always the same for the same numbers; firms of `size` respondents. */
export function randomStudy(respondents: number, size = 8, nameOf = (firm: number) => `Firm ${firm + 1}`): Example {
  const random = generator(respondents);
  const rows = Array.from({ length: respondents }, (_, r) => ({
    firm: nameOf(Math.floor(r / size)),
    codes: DEFAULT_KEY.items.map(() => 1 + Math.floor(random() * 5)),
  }));
  return example(answersOf(rows));
}

/** Six firms or so with one respondent each, by name. */
export function namedFirms(names: readonly string[]): Example {
  return randomStudy(names.length, 1, (firm) => names[firm]!);
}

export function example(study: Study, more: Partial<Reading> & { options?: AssessOptions } = {}): Example {
  const { options, ...rest } = more;
  const reading: Reading = {
    study,
    layout: study.kind === "profiles" ? "profiles" : "respondent rows",
    sources: [{ sheet: "Answers", range: "A1:AI19" }],
    leftOut: [{ sheet: "Answers", cell: "B1", header: "=1+1" }],
    key: DEFAULT_KEY,
    keySheet: null,
    footprints: FOOTPRINTS,
    footprintsSheet: null,
    firmsSheet: null,
    problems: [],
    ...rest,
  };
  return { cohort: assess(study, options), reading };
}

export function answersOf(rows: readonly { readonly firm: string; readonly codes: readonly number[] }[]): AnswerStudy {
  const firms = [...new Set(rows.map(({ firm }) => firm))];
  const places = new Map(firms.map((firm, i) => [firm, i]));
  return {
    kind: "answers",
    key: DEFAULT_KEY,
    answers: {
      firms,
      respondents: rows.map(() => ""),
      firmOf: Uint32Array.from(rows, ({ firm }) => places.get(firm)!),
      items: DEFAULT_KEY.items.map((_, i) => i),
      codes: Uint8Array.from(rows.flatMap(({ codes }) => codes)),
    },
  };
}

export function problem(i: number, more: Partial<Problem> = {}): Problem {
  return {
    code: "answer-outside-scale",
    severity: "refused",
    sheet: "Answers",
    cell: `D${i + 2}`,
    value: 6,
    problem: "6 is not on the scale from 1 to 5.",
    remedy: "Correct the answer, or leave the cell blank.",
    ...more,
  };
}

/** A linear congruential generator: enough for answers, and the same everywhere. */
export function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
