import { useMemo } from "react";
import { interviewStands, NAMES } from "../../../../methods/constellations";
import { inWords } from "../../../../methods/words";
import { Disclosure } from "../../../parts/Disclosure";
import { Heading } from "../../../parts/Heading";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { Possible } from "../parts/Possible";
import { Finding } from "../parts/Finding";
import { Limits } from "../parts/Limits";
import { RuledOut } from "../parts/RuledOut";
import { Ways } from "../parts/Ways";
import { Asked } from "./Asked";
import { CopyRow } from "./CopyRow";
import { Given } from "./Given";
import { noticeInWords } from "./use-interview";

const ALL = inWords(NAMES.length);

/** From nothing to a finding by the best next question, without any sheet. */
export default function Interview() {
  const styles = usePartStyles();
  const { interview, choices } = usePane().state;
  const { answers } = interview;
  const { minKnown } = choices;
  const stands = useMemo(() => interviewStands(answers, minKnown), [answers, minKnown]);
  const { found, finding, coding, notices } = stands;
  const ruledOut = NAMES.length - found.possible.length;
  const begun = answers.length > 0;
  return (
    <div className={styles.stack}>
      <Ways />
      <Heading>Interview</Heading>
      {begun ? (
        <Finding found={found} finding={finding} />
      ) : (
        <p className={styles.text}>
          How does a small manufacturer provide a service with other firms? Take one firm, one service and its partners,
          and answer what you know: all {ALL} constellations are possible, and each answer may rule some out. Nothing is
          written to the workbook.
        </p>
      )}
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} className={styles.quiet}>
          {noticeInWords(notice)}
        </p>
      ))}
      <Asked stands={stands} />
      <div>
        <Disclosure
          key={found.possible.length === 0 ? "none" : "some"}
          open={begun && found.possible.length > 0}
          title={`Still possible: ${found.possible.length} of ${NAMES.length}`}
        >
          {() =>
            found.possible.length > 0 ? <Possible found={found} /> : <p className={styles.text}>None of the {ALL}.</p>
          }
        </Disclosure>
        <Disclosure title={`Ruled out: ${ruledOut}`}>
          {() =>
            ruledOut > 0 ? (
              <RuledOut found={found} coding={coding} />
            ) : (
              <p className={styles.text}>None so far: no answer rules one out.</p>
            )
          }
        </Disclosure>
        {begun && (
          <Disclosure open title="Your answers" note={`(${answers.length})`}>
            {() => <Given />}
          </Disclosure>
        )}
        {begun && <Disclosure title="Copy as row">{() => <CopyRow coding={coding} />}</Disclosure>}
        <Limits />
      </div>
    </div>
  );
}
