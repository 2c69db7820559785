import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import {
  effectInWords,
  factsOf,
  type InterviewStands,
  interviewStands,
  NAMES,
  questionAbout,
} from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { LookFor } from "../parts/LookFor";
import { OtherQuestions } from "./OtherQuestions";
import { Question } from "./Question";
import { useInterview } from "./use-interview";

/** What is asked now: the best question, or one that the user chose; or why nothing is. */
export function Asked({ stands }: { readonly stands: InterviewStands }) {
  const styles = usePartStyles();
  const { interview } = usePane().state;
  const { ask, answer, startAgain } = useInterview();
  const { answers, asking } = interview;
  const facet = asking ?? stands.next?.facet ?? null;
  const others = answers.filter((each) => each.facet !== facet);
  const before = asking === null ? stands : interviewStands(others);
  const { possible } = before.found;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(interview);
  useEffect(() => {
    if (shown.current !== interview) heading.current?.focus();
    shown.current = interview;
  }, [interview]);
  const last = answers[answers.length - 1]?.facet;
  const back = asking === null ? last && (() => ask(last)) : () => ask(null);
  if (facet === null) {
    return (
      <section className={styles.tight} aria-label="Question">
        <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
          {stands.next === null ? "No question is left" : "No further question helps: compare what to look for"}
        </h3>
        {stands.next === null ? (
          <p className={styles.text}>{CLOSED[stands.found.status === "none" ? "none" : "matched"]}</p>
        ) : (
          <LookFor names={possible} />
        )}
        <div className={styles.row}>
          {back && <Button onClick={back}>Back</Button>}
          <Button onClick={startAgain}>Start again</Button>
        </div>
        <OtherQuestions stands={stands} />
      </section>
    );
  }
  const next = asking === null ? stands.next! : questionAbout(facet, possible);
  return (
    <section className={styles.tight} aria-label="Question">
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {factsOf(facet).question}
      </h3>
      <p className={styles.text}>
        {possible.length > 0
          ? effectInWords(next, possible)
          : `Without this answer, too, none of the ${NAMES.length} is possible.`}
      </p>
      <Question
        key={`${facet} ${answers.length}`}
        facet={facet}
        others={others}
        given={answers.find((each) => each.facet === facet)?.replies ?? []}
        onAnswer={(replies) => answer(facet, replies)}
        onBack={back ?? null}
      />
      <OtherQuestions stands={stands} asked={facet} />
    </section>
  );
}

const CLOSED = {
  matched: "All six dimensions are known, and fit: there is nothing more to ask.",
  none: "Either an answer is wrong, or this is a form that the paper did not meet. Change an answer below to see what it does.",
} as const;
