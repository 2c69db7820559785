import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { alignmentInWords } from "../../../methods/hvm/told/alignment";
import { usePartStyles } from "../../parts/parts.styles";
import type { SectionProps } from "./section";

/** In a line whether the parts say the same of the firm; or why that cannot be said. */
export function Alignment({ found, firm }: SectionProps<FindingsOf<(typeof ANALYSES)["alignment"]>>) {
  const styles = usePartStyles();
  return <p className={styles.text}>{alignmentInWords(found.firms[firm]!.alignment)}</p>;
}
