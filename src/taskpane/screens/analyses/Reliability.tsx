import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import type { SectionProps } from "./section";

/** On which dimensions the firm's respondents agree, and what to ask about items of the study that look reversed. */
export function Reliability({ found, firm }: SectionProps<FindingsOf<(typeof ANALYSES)["reliability"]>>) {
  const styles = usePartStyles();
  return [found.firms[firm]!.inWords, ...found.study.reversed].map((sentence) => (
    <p key={sentence} className={styles.text}>
      {sentence}
    </p>
  ));
}
