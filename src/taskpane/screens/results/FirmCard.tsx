import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type Assessment, showSequence } from "../../../methods/hvm";
import { usePane } from "../../state/context";
import { MiniBars } from "../../drawings/MiniBars";
import { margin } from "../../words/format";
import { usePartStyles } from "../../parts/parts.styles";
import { classWords, placeWords } from "../../words/classes";
import { useFirmCardStyles } from "./FirmCards.styles";
import { FirmDetail } from "./FirmDetail";

interface Props {
  readonly assessment: Assessment;
  readonly open: boolean;
}

/** A firm in four lines; opened, all that is known of it. */
export function FirmCard({ assessment, open }: Props) {
  const styles = usePartStyles();
  const own = useFirmCardStyles();
  const { state, pane } = usePane();
  const { firm, percentages, sequence, sequenceTies, runnersUp } = assessment;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const toggle = () => (open ? pane.dispatch({ type: "firm", firm: null }) : void pane.openFirm(firm));
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
      <p className={mergeClasses(own.class, classOf(assessment) === "none" && own.none)}>{classWords(assessment)}</p>
      <SureLine assessment={assessment} />
      <p className={styles.text}>{placeWords(assessment) || assessment.notClassifiable?.reason}</p>
      <p className={styles.quiet}>
        {sequence && showSequence(sequence, sequenceTies)}
        {runnersUp.length > 0 && `, ahead of ${runnersUp.join(" / ")} by ${margin(assessment.margin, measure)}`}
      </p>
      {open && <FirmDetail assessment={assessment} />}
    </article>
  );
}
