import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import type { StudySectionProps } from "./section";

/** What to ask about items that look reversed. */
export function ReliabilityOfStudy({
  found: { study },
}: StudySectionProps<FindingsOf<(typeof ANALYSES)["reliability"]>>) {
  const styles = usePartStyles();
  const sentences = study.reversed.length > 0 ? study.reversed : ["No item runs against the others of its dimension."];
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.text}>
      {sentence}
    </p>
  ));
}
