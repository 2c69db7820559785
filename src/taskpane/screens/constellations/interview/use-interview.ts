import { CODING_PROBLEMS } from "../../../../excel/answers/problems/codings";
import {
  type Answered,
  type Facet,
  type InterviewStands,
  interviewStands,
  NAMES,
  type Reply,
  type Settled,
} from "../../../../methods/constellations";
import { usePane } from "../../../state/context";

interface DoInterview {
  /** Takes an answer, in the place of one that was given before; no replies say that it is not known. */
  answer(facet: Facet, replies: readonly Reply[]): void;
  /** Asks for a facet, whether or not it was answered. */
  ask(facet: Facet | null): void;
  takeBack(facet: Facet): void;
  startAgain(): void;
}

/** What one can do in an interview. Where it stands is said each time to whoever cannot see it. */
export function useInterview(): DoInterview {
  const { state, pane } = usePane();
  const { answers } = state.interview;
  const goOn = (after: readonly Answered[], asking: Facet | null = null) => {
    const said = after === answers ? "" : inShort(interviewStands(after, state.choices.minKnown));
    pane.dispatch({ type: "interview", interview: { answers: after, asking }, said });
  };
  return {
    answer: (facet, replies) => {
      const given = { facet, replies };
      const isGiven = answers.some((each) => each.facet === facet);
      goOn(isGiven ? answers.map((each) => (each.facet === facet ? given : each)) : [...answers, given]);
    },
    ask: (facet) => goOn(answers, facet),
    takeBack: (facet) => goOn(answers.filter((each) => each.facet !== facet)),
    startAgain: () => goOn([]),
  };
}

/** Where an interview stands, in a few words. */
function inShort({ found, finding }: InterviewStands): string {
  const { length } = found.possible;
  return length < 2 ? finding : `${length} of ${NAMES.length} are possible.`;
}

/** What followed from answers, or is worth a look, as a coding sheet's reader says it. */
export function noticeInWords(notice: Settled): string {
  return notice.code === "codes-exclude-each-other"
    ? CODING_PROBLEMS[notice.code].problem(notice)
    : CODING_PROBLEMS[notice.code].problem();
}
