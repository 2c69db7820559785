import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type Assessment, classInWords, MOST_GIVE, showSequence } from "../../../methods/hvm";
import { alternatives } from "../../../methods/words";
import { usePane } from "../../state/context";
import { MiniBars } from "../../drawings/MiniBars";
import { margin } from "../../words/format";
import { usePartStyles } from "../../parts/parts.styles";
import { placeWords } from "../../words/classes";
import { sureWords } from "../../words/sureness";
import type { Sureness } from "../../../methods/hvm/analyses/robustness/sureness";
import { Agreeing } from "./Agreeing";
import { useFirmCardStyles } from "./FirmCards.styles";
import { FirmDetail } from "./FirmDetail";

interface Props {
  readonly assessment: Assessment;
  /** How sure its class is; absent as long as that is not known. */
  readonly sure: Sureness | undefined;
  readonly open: boolean;
}

/** A firm in four lines; opened, all that is known of it. */
export function FirmCard({ assessment, sure, open }: Props) {
  const styles = usePartStyles();
  const own = useFirmCardStyles();
  const { state, pane } = usePane();
  const { firm, percentages, sequence, sequenceTies, runnersUp, measuresAgreeing } = assessment;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const toggle = () => pane.dispatch({ type: "firm", firm: open ? null : firm });
  const { measure } = state.results!.cohort.options;
  return (
    <article ref={card} aria-label={firm} className={mergeClasses(own.card, open && own.open)}>
      <div className={own.head}>
        <h3 className={own.title}>
          <button type="button" className={own.toggle} aria-expanded={open} onClick={toggle}>
            <span className={own.sign} aria-hidden="true">
              {open ? "▾" : "▸"}
            </span>
            {firm}
          </button>
        </h3>
        {percentages && <MiniBars profile={percentages} />}
      </div>
      <p className={mergeClasses(own.class, howWellGiven(assessment, own))}>{classInWords(assessment)}</p>
      {measuresAgreeing !== null && <Agreeing measures={measuresAgreeing} />}
      {sure && !assessment.notClassifiable && <p className={styles.text}>{sureWords(sure)}</p>}
      <p className={styles.text}>{placeWords(assessment) || assessment.notClassifiable?.reason}</p>
      <p className={styles.quiet}>
        {sequence && showSequence(sequence, sequenceTies)}
        {runnersUp.length > 0 && `, ahead of ${alternatives(runnersUp)} by ${margin(assessment.margin, measure)}`}
      </p>
      {open && <FirmDetail assessment={assessment} />}
    </article>
  );
}

/** A class of few measures does not look like one that all give, and no class looks like none. */
function howWellGiven(
  { classification, measuresAgreeing }: Assessment,
  own: ReturnType<typeof useFirmCardStyles>,
): string | undefined {
  if (classification === null) return own.none;
  return measuresAgreeing! < MOST_GIVE ? own.weak : undefined;
}
