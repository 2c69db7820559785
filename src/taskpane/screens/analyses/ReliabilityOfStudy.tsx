import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { VPDS } from "../../../methods/hvm";
import { onAlpha } from "../../../methods/hvm/analyses/reliability/lacking";
import { onDimensions, onIcc } from "../../../methods/hvm/analyses/reliability/words";
import { NumberTable } from "../../parts/NumberTable";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words/classes";
import { score } from "../../words/format";
import type { StudySectionProps } from "./section";

/** How well items of a dimension and respondents of a firm hold together, and what to ask about items that look reversed. */
export function ReliabilityOfStudy({
  found: { study },
}: StudySectionProps<FindingsOf<(typeof ANALYSES)["reliability"]>>) {
  const styles = usePartStyles();
  const { reliability, icc, reversed } = study;
  const notes = [
    ...onDimensions("Alpha", (vpd) => onAlpha(reliability[vpd])),
    ...onDimensions("ICC", (vpd) => onIcc(icc[vpd])),
  ];
  const sentences = reversed.length > 0 ? reversed : ["No item runs against the others of its dimension."];
  return (
    <>
      <NumberTable
        caption="Alpha of the items of each VPD, and intraclass correlations of the respondents’ scores"
        headings={["Scores", "Alpha", "95 % from", "to", "ICC(1)", "ICC(2)"]}
        rows={VPDS.map((vpd, v) => {
          const { alpha, lower, upper } = reliability[vpd];
          const { icc1, icc2 } = icc[vpd];
          return {
            title: vpdWords(v),
            numbers: [...[alpha, lower, upper].map(score), atLeastNone(icc1), atLeastNone(icc2)],
          };
        })}
      />
      {[...notes, ...sentences].map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** As on HVM Reliability: below 0 there is nothing to read off. */
function atLeastNone(value: number | null): string {
  return value !== null && value < 0 ? "< 0" : score(value);
}
