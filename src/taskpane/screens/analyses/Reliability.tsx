import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import type { SectionProps } from "./section";

/** On which dimensions the firm's respondents agree, and on which not. */
export function Reliability({ found, firm }: SectionProps<FindingsOf<(typeof ANALYSES)["reliability"]>>) {
  const styles = usePartStyles();
  return <p className={styles.text}>{found.firms[firm]!.inWords}</p>;
}
