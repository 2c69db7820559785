import { Button, Checkbox, mergeClasses, Radio } from "@fluentui/react-components";
import { useId, useState } from "react";
import {
  type Answered,
  codeNamed,
  type Facet,
  factsOf,
  interviewStands,
  NONE_OF_THESE,
  questionAbout,
  type Reply,
} from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { Names } from "../parts/Names";
import { useInterviewStyles } from "./Interview.styles";

interface Props {
  readonly facet: Facet;
  /** What was answered to other questions. */
  readonly others: readonly Answered[];
  /** What was answered to this one. */
  readonly given: readonly Reply[];
  readonly onAnswer: (replies: readonly Reply[]) => void;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
}

/** The answers to a question, each with what it would leave; several where the method takes several. */
export function Question({ facet, others, given, onAnswer, onBack }: Props) {
  const styles = usePartStyles();
  const own = useInterviewStyles();
  const id = useId();
  const [picked, setPicked] = useState(given);
  const { isExclusive = false } = factsOf(facet);
  const before = interviewStands(others).found.possible;
  const { answers } = questionAbout(facet, before);
  const after = interviewStands([...others, { facet, replies: picked }], usePane().state.choices.minKnown);
  const pick = (reply: Reply, on: boolean) => {
    if (isExclusive || reply === NONE_OF_THESE) return setPicked(on ? [reply] : []);
    const rest = picked.filter((each) => each !== reply && each !== NONE_OF_THESE);
    setPicked(on ? [...rest, reply] : rest);
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.length > 0) onAnswer(picked);
      }}
    >
      <p className={styles.quiet}>
        {isExclusive ? "Choose one." : "Choose one, or all that apply or may apply: they count as alternatives."}
      </p>
      <div role={isExclusive ? "radiogroup" : "group"} aria-label="Answers" className={own.options}>
        {answers.map(({ answer, leaves }, i) => {
          const left = facet === "capabilities" ? leaves : leftBy(others, facet, answer);
          const shared = {
            label: { children: answer, className: own.label },
            checked: picked.includes(answer),
            "aria-describedby": `${id}${i}`,
          };
          return (
            <div key={answer} className={own.option}>
              {isExclusive ? (
                <Radio {...shared} name={id} value={answer} onChange={() => pick(answer, true)} />
              ) : (
                <Checkbox {...shared} onChange={(_, { checked }) => pick(answer, checked === true)} />
              )}
              <div id={`${id}${i}`} className={own.about}>
                <p className={styles.quiet}>{codeNamed(answer)?.meaning}</p>
                <Names said={saidOf(facet, left.length, before.length)} names={left} />
              </div>
            </div>
          );
        })}
      </div>
      {picked.length > 0 && (
        <div className={mergeClasses(styles.box, styles.tight)} aria-live="polite">
          <p className={styles.text}>If you answer {picked.join(" or ")}:</p>
          <p className={styles.text}>{after.finding}</p>
        </div>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={picked.length === 0}>
          Answer
        </Button>
        <Button onClick={() => onAnswer([])}>I don’t know</Button>
        {onBack && <Button onClick={onBack}>Back</Button>}
      </div>
    </form>
  );
}

function leftBy(others: readonly Answered[], facet: Facet, reply: Reply) {
  return interviewStands([...others, { facet, replies: [reply] }]).found.possible;
}

/** What an answer does to those that are possible. Capabilities rule nothing out: they speak for some. */
function saidOf(facet: Facet, left: number, before: number): string {
  if (facet === "capabilities") return `speaks for ${left} of ${before}`;
  return left === 0 ? "leaves none of the nine" : `leaves ${left} of ${before}`;
}
