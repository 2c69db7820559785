import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import { ProcessFacts } from "./transition/ProcessFacts";
import { Way } from "./transition/Way";
import type { SectionProps } from "./section";

/** What the firm's wish would take, and whether its business processes suit; or why that is not known. */
export function Transitions({ found, firm }: SectionProps<FindingsOf<(typeof ANALYSES)["transitions"]>>) {
  const styles = usePartStyles();
  const { transition, onTransition, processes, onProcesses } = found.firms[firm]!;
  return (
    <>
      {transition && <Way transition={transition} ranked={found.study.ranked} />}
      {onTransition.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <h5 className={styles.subheading}>Business processes</h5>
      {processes && <ProcessFacts processes={processes} />}
      {onProcesses && <p className={styles.text}>{onProcesses}</p>}
    </>
  );
}
