import { DEFAULT_KEY } from "../catalogue/questionnaire";
import { NO_FACTS } from "../study/firm-facts";
import type { AnswerStudy } from "../study/study";
import { sampleStudyRows } from "./answers";
import { SAMPLE_STUDY_FIRMS } from "./firms";

/** The sample study as if it had been read from a workbook, with what the three published firms wish. */
export function sampleStudy(): AnswerStudy {
  const [, ...rows] = sampleStudyRows();
  const firms = [...new Set(rows.map(([firm]) => String(firm)))];
  return {
    kind: "answers",
    key: DEFAULT_KEY,
    answers: {
      firms,
      respondents: rows.map(([, respondent]) => String(respondent)),
      firmOf: Uint32Array.from(rows, ([firm]) => firms.indexOf(String(firm))),
      items: DEFAULT_KEY.items.map((_, index) => index),
      codes: Uint8Array.from(rows.flatMap(([, , ...codes]) => codes.map(Number))),
    },
    facts: firms.map((firm) => SAMPLE_STUDY_FIRMS.find((each) => each.firm === firm) ?? NO_FACTS),
  };
}
