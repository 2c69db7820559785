import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { NEEDS_ANSWERS } from "../../../methods/hvm/analyses/needs";
import { NO_CLASS, VPDS } from "../../../methods/hvm";
import { concordanceInWords } from "../../../methods/hvm/told/cohort";
import { Facts } from "../../parts/Facts";
import { NumberTable } from "../../parts/NumberTable";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words/classes";
import { score } from "../../words/format";
import type { StudySectionProps } from "./section";

/** How many firms have each class, how high they score, and whether they order the VPDs alike. */
export function CohortOfStudy({ found }: StudySectionProps<FindingsOf<(typeof ANALYSES)["cohort"]>>) {
  const styles = usePartStyles();
  const { classes, tied, none, disciplines, values, concordance, vpds } = found.study.cohort;
  const counts = [...Object.entries(classes), ["Tied", tied] as const, [NO_CLASS, none] as const];
  const shown = (of: readonly (readonly [string, number])[]) =>
    of.flatMap(([name, firms]) => (firms > 0 ? [[name, String(firms)] as const] : []));
  return (
    <>
      <Facts facts={[...shown(counts), ...shown(Object.entries(disciplines)), ...shown(Object.entries(values))]} />
      {vpds === null ? (
        <p className={styles.text}>{NEEDS_ANSWERS}</p>
      ) : (
        <NumberTable
          caption="Scores of the firms on each VPD"
          headings={["Scores", "Mean", "SD", "Lowest", "Median", "Highest"]}
          rows={VPDS.map((vpd, v) => {
            const { mean, sd, lowest, median, highest } = vpds[vpd];
            return { title: vpdWords(v), numbers: [mean, sd, lowest, median, highest].map(score) };
          })}
        />
      )}
      <p className={styles.text}>{concordanceInWords(concordance)}</p>
    </>
  );
}
