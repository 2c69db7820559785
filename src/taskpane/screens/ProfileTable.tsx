import { mergeClasses } from "@fluentui/react-components";
import { type Assessment, type Six, VPDS } from "../../hvm";
import { percent, rank, score } from "../format";
import { usePartStyles } from "../parts/parts.styles";
import { vpdWords } from "../words";

interface Props {
  readonly assessment: Assessment;
  readonly footprint: Six<number> | null;
}

/** The numbers of the drawings. */
export function ProfileTable({ assessment, footprint }: Props) {
  const styles = usePartStyles();
  const number = mergeClasses(styles.tableCell, styles.number);
  const head = mergeClasses(styles.tableHead, styles.number);
  const { scores, percentages, ranks } = assessment;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Scores, percentages and ranks of {assessment.firm}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.tableHead}>
            VPD
          </th>
          <th scope="col" className={head}>
            Score
          </th>
          <th scope="col" className={head}>
            VPD %
          </th>
          <th scope="col" className={head}>
            Foot­print %
          </th>
          <th scope="col" className={head}>
            Rank
          </th>
        </tr>
      </thead>
      <tbody>
        {VPDS.map((vpd, v) => (
          <tr key={vpd}>
            <th scope="row" className={styles.tableCell}>
              {vpdWords(v)}
            </th>
            <td className={number}>{score(scores[v]!)}</td>
            <td className={number}>{percent(percentages?.[v] ?? null)}</td>
            <td className={number}>{percent(footprint?.[v] ?? null)}</td>
            <td className={number}>{rank(ranks[v]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
