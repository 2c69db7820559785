import { list, count } from "../../../methods/words";
import { Fragment, useMemo } from "react";
import {
  type AnswerStudy,
  type Assessment,
  isAnswer,
  MISSING,
  NOT_APPLICABLE,
  REFUSED,
  type ScoreRule,
} from "../../../methods/hvm";
import { evidenceOf, respondentsOf, type VpdEvidence } from "../../../methods/hvm/explain";
import type { Reading } from "../../../excel";
import { score } from "../../words/format";
import { CellsLink } from "./CellsLink";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words/classes";
import { useAnswersStepStyles } from "./AnswersStep.styles";
import { cellsWhere, givenTo, plain, type Respondents, respondentsIn } from "./given";
import { ItemAnswers } from "./ItemAnswers";
import { Step } from "./Step";

interface Props {
  readonly study: AnswerStudy;
  readonly lines: Reading["lines"];
  readonly firm: Assessment;
  readonly rule: ScoreRule;
  /** The VPD whose answers are open at first, from 0; null for none. */
  readonly open: number | null;
}

/** So many respondents' own scores are listed. */
const LISTED = 12;

/** Which answers counted for each VPD, and which did not. */
export function AnswersStep({ study, lines, firm, rule, open }: Props) {
  const evidence = useMemo(() => evidenceOf(study, firm.firm), [study, firm.firm]);
  const respondents = useMemo(
    () => respondentsIn(study.answers, respondentsOf(study.answers, firm.firm), lines),
    [study, firm.firm, lines],
  );
  return (
    <Step
      title="1. From answers to scores"
      words={
        rule === "pooled"
          ? "A score is the mean of all answers 1 to 5 to the items of a VPD, over all respondents. N/A and blank cells are left out."
          : "A score is the mean of the respondents’ own scores on a VPD. N/A and blank cells are left out."
      }
    >
      <div>
        {evidence.map((vpd, v) => (
          <Disclosure
            key={`${v} ${v === open}`}
            open={v === open}
            title={vpdWords(v)}
            note={`${score(firm.scores[v]!)} from ${count(vpd.used, "answer")}`}
          >
            {() => <Evidence evidence={vpd} respondents={respondents} rule={rule} score={firm.scores[v]!} />}
          </Disclosure>
        ))}
      </div>
    </Step>
  );
}

interface EvidenceProps {
  readonly evidence: VpdEvidence;
  readonly respondents: Respondents;
  readonly rule: ScoreRule;
  readonly score: number | null;
}

function Evidence({ evidence, respondents, rule, score }: EvidenceProps) {
  const styles = usePartStyles();
  const own = useAnswersStepStyles();
  const counted = cellsWhere(evidence, respondents, isAnswer);
  return (
    <div className={styles.tight}>
      <ul className={styles.list}>
        {evidence.items.map((item) => (
          <li key={item.item} className={own.item}>
            <strong>{item.item}</strong> {item.statement}
            {item.weight !== 1 && ` (weight ${item.weight})`}
            {item.reversed && " (reversed: counts as 6 − the answer)"}
            <ItemAnswers item={item.item} given={givenTo(item, respondents)} />
          </li>
        ))}
      </ul>
      <p className={styles.text}>{sum(evidence, rule, score)}</p>
      {counted.length > 0 && (
        <p className={styles.text}>
          <CellsLink words={`Select these ${count(counted.length, "cell")}`} does="" cells={counted} />
        </p>
      )}
      <LeftOut evidence={evidence} respondents={respondents} />
    </div>
  );
}

/** How many cells did not count, and which. */
function LeftOut({ evidence, respondents }: Pick<EvidenceProps, "evidence" | "respondents">) {
  const styles = usePartStyles();
  const { absent, notApplicable, missing, refused } = evidence;
  const kinds = [
    [notApplicable, "N/A", NOT_APPLICABLE],
    [missing, "blank", MISSING],
    [refused, "not counted (see Problems)", REFUSED],
  ] as const;
  const left = kinds.flatMap(([many, words, code]) =>
    many === 0
      ? []
      : [
          <CellsLink
            key={words}
            words={`${many} ${words}`}
            cells={cellsWhere(evidence, respondents, (each) => each === code)}
          />,
        ],
  );
  if (left.length + absent.length === 0) return null;
  return (
    <p className={styles.quiet}>
      Left out:{" "}
      {left.map((each, i) => (
        <Fragment key={i}>
          {i > 0 && ", "}
          {each}
        </Fragment>
      ))}
      {absent.length > 0 && `${left.length > 0 ? ", " : ""}${list(absent, 6)} not in the sheet`}.
    </p>
  );
}

/** "45 ÷ 13 = 3.46". */
function sum({ sum, weights, own, items }: VpdEvidence, rule: ScoreRule, value: number | null): string {
  if (value === null) return "No answer, so no score.";
  if (rule === "respondent-mean") {
    const scores = own.length <= LISTED ? `${own.map((each) => score(each)).join(", ")}: ` : "";
    return `Mean of ${count(own.length, "respondent’s score", "respondents’ scores")}: ${scores}${score(value)}`;
  }
  const weighted = items.some(({ weight }) => weight !== 1);
  const what = weighted ? "Sum of weight × answer ÷ sum of weights" : "Sum ÷ number";
  return `${what}: ${plain(sum)} ÷ ${plain(weights)} = ${score(value)}`;
}
