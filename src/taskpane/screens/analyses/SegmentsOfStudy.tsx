import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { FEW_FIRMS, segmentName } from "../../../methods/hvm/analyses/segments";
import { VPDS } from "../../../methods/hvm";
import { count, list } from "../../../methods/words";
import { NumberTable } from "../../parts/NumberTable";
import { usePartStyles } from "../../parts/parts.styles";
import { percent } from "../../words/format";
import type { StudySectionProps } from "./section";

/** The firms by a column of the user's: how many have each class, and the means of their percentages. */
export function SegmentsOfStudy({ found }: StudySectionProps<FindingsOf<(typeof ANALYSES)["segments"]>>) {
  const styles = usePartStyles();
  const { by, segments } = found.study.segments;
  return (
    <>
      <ul className={styles.list}>
        {segments.map((segment) => {
          const { firms, classes, tied, none, percentages } = segment;
          const all = [...Object.entries(classes), ["tied", tied] as const, ["no class", none] as const];
          const met = all.flatMap(([name, times]) => (times > 0 ? [`${name} ${times}`] : []));
          return (
            <li key={segmentName(segment)} className={styles.text}>
              {segmentName(segment)}, {count(firms, "firm")}: {list(met)}.
              {percentages.firms < FEW_FIRMS && " Too few to say anything of other firms."}
            </li>
          );
        })}
      </ul>
      <NumberTable
        caption={`Mean VPD %, by ${by}`}
        headings={["Mean %", ...VPDS]}
        rows={segments.map((segment) => {
          return { title: segmentName(segment), numbers: VPDS.map((vpd) => percent(segment.percentages[vpd])) };
        })}
      />
      <p className={styles.text}>Described, not tested: whether segments differ by more than chance is not said.</p>
    </>
  );
}
