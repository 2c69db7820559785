import { SAMPLE_STUDY_ANSWERS } from "../../excel/samples/sample-study-answers";
import { type AnswerStudy, DEFAULT_KEY } from "../../methods/hvm";

/** The rows of the sample study: firm, respondent, 33 answers. */
export const ROWS: readonly (readonly string[])[] = SAMPLE_STUDY_ANSWERS.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

/** The sample study as the reader would hand it over. */
export function sampleStudy(): AnswerStudy {
  const firms = [...new Set(ROWS.map(([firm]) => firm!))];
  return {
    kind: "answers",
    key: DEFAULT_KEY,
    answers: {
      firms,
      respondents: ROWS.map(([, respondent]) => respondent!),
      firmOf: Uint32Array.from(ROWS, ([firm]) => firms.indexOf(firm!)),
      items: DEFAULT_KEY.items.map((_, item) => item),
      codes: Uint8Array.from(ROWS.flatMap(([, , ...codes]) => codes.map(Number))),
    },
  };
}
