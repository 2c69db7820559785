import { mergeClasses } from "@fluentui/react-components";
import { type Assessment, VPDS } from "../../../hvm";
import { percent, score } from "../../format";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words";
import { Step } from "./Step";

/** The six scores, and each as a share of their sum. */
export function ScoresStep({ firm }: { readonly firm: Assessment }) {
  const styles = usePartStyles();
  const number = mergeClasses(styles.tableCell, styles.number);
  const { scores, percentages } = firm;
  const known = scores.every((each) => each !== null);
  const total = known ? scores.reduce<number>((sum, each) => sum + each!, 0) : null;
  return (
    <Step title="2. From scores to percentages" words="VPD % is a score as a share of the firm’s six scores.">
      <table className={styles.table}>
        <caption className="visually-hidden">Scores and percentages</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.tableHead}>
              VPD
            </th>
            <th scope="col" className={mergeClasses(styles.tableHead, styles.number)}>
              Score
            </th>
            <th scope="col" className={mergeClasses(styles.tableHead, styles.number)}>
              VPD %
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
            </tr>
          ))}
          {percentages && (
            <tr>
              <th scope="row" className={mergeClasses(styles.tableCell, styles.bold)}>
                Sum
              </th>
              <td className={number}>{score(total)}</td>
              <td className={number}>{percent(100)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Step>
  );
}
