import { count, list } from "../../../methods/words";
import { useMemo } from "react";
import {
  type AnswerStudy,
  type Assessment,
  MISSING,
  NOT_APPLICABLE,
  REFUSED,
  type ScoreRule,
} from "../../../methods/hvm";
import { evidenceOf, type ItemEvidence, type VpdEvidence } from "../../../methods/hvm/explain";
import { fixed, score } from "../../words/format";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words/classes";
import { useAnswersStepStyles } from "./AnswersStep.styles";
import { Step } from "./Step";

interface Props {
  readonly study: AnswerStudy;
  readonly firm: Assessment;
  readonly rule: ScoreRule;
}

/** So many respondents' answers are listed one by one; of more, how often each was given. */
const LISTED = 12;

/** Which answers counted for each VPD, and which did not. */
export function AnswersStep({ study, firm, rule }: Props) {
  const evidence = useMemo(() => evidenceOf(study, firm.firm), [study, firm.firm]);
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
          <Disclosure key={v} title={vpdWords(v)} note={`${score(firm.scores[v]!)} from ${count(vpd.used, "answer")}`}>
            {() => <Evidence evidence={vpd} rule={rule} score={firm.scores[v]!} />}
          </Disclosure>
        ))}
      </div>
    </Step>
  );
}

function Evidence(props: { readonly evidence: VpdEvidence; readonly rule: ScoreRule; readonly score: number | null }) {
  const styles = usePartStyles();
  const own = useAnswersStepStyles();
  const { items, absent, notApplicable, missing, refused } = props.evidence;
  const left = [
    ...(notApplicable ? [`${notApplicable} N/A`] : []),
    ...(missing ? [`${missing} blank`] : []),
    ...(refused ? [`${refused} not counted (see Problems)`] : []),
    ...(absent.length ? [`${list(absent, 6)} not in the sheet`] : []),
  ];
  return (
    <div className={styles.tight}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.item} className={own.item}>
            <strong>{item.item}</strong> {item.statement}
            {item.weight !== 1 && ` (weight ${item.weight})`}
            {item.reversed && " (reversed: counts as 6 − the answer)"}
            <br />
            {answersIn(item)}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{sum(props.evidence, props.rule, props.score)}</p>
      {left.length > 0 && <p className={styles.quiet}>Left out: {list(left)}.</p>}
    </div>
  );
}

/** "2, 3, N/A, 4", or how often each was given. */
function answersIn({ codes, points }: ItemEvidence): string {
  const words = codes.map((code, i) => word(code, points[i]!));
  if (words.length <= LISTED) return words.join(", ");
  const times = new Map<string, number>();
  const order = [...words.keys()].sort((a, b) => rankOf(codes[a]!, points[a]!) - rankOf(codes[b]!, points[b]!));
  for (const i of order) times.set(words[i]!, (times.get(words[i]!) ?? 0) + 1);
  return [...times].map(([said, n]) => `${said}: ${n}×`).join(", ");
}

/** N/A, the answers by what they count as, then what is none. */
function rankOf(code: number, point: number): number {
  return Number.isNaN(point) ? code : point;
}

function word(code: number, point: number): string {
  if (code === NOT_APPLICABLE) return "N/A";
  return code === MISSING ? "blank" : code === REFUSED ? "not counted" : plain(point);
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

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : fixed(value, 2);
}
