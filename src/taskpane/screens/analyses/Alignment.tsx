import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { onParts, verdictInWords } from "../../../methods/hvm/analyses/alignment/words";
import { inWords } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { fixed } from "../../words/format";
import type { SectionProps } from "./section";

/** In a line whether the parts say the same of the firm; or why that cannot be said. */
export function Alignment({ found, firm }: SectionProps<FindingsOf<(typeof ANALYSES)["alignment"]>>) {
  const styles = usePartStyles();
  const { alignment } = found.firms[firm]!;
  const { meanSimilarity, parts } = alignment;
  return (
    <p className={styles.text}>
      {meanSimilarity === null
        ? onParts(parts).join(" ")
        : `The ${inWords(parts.length)} parts are ${verdictInWords(alignment)}: mean similarity ${fixed(meanSimilarity, 2)}.`}
    </p>
  );
}
