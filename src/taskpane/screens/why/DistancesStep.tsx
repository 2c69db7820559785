import { mergeClasses } from "@fluentui/react-components";
import { type AssessOptions, type Assessment, PROPOSITIONS } from "../../../hvm";
import { distance } from "../../format";
import { usePartStyles } from "../../parts/parts.styles";
import { classedOf, MEASURE_SHORT } from "../../words";
import { Step } from "./Step";

interface Props {
  readonly firm: Assessment;
  readonly options: Required<AssessOptions>;
}

/** How far the profile is from each of the six footprints, the nearest first. */
export function DistancesStep({ firm, options }: Props) {
  const styles = usePartStyles();
  const classes = classedOf(firm);
  const rows = PROPOSITIONS.map(({ name }, f) => ({ name, value: firm.distances[f]! }));
  rows.sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  return (
    <Step
      title="3. Distances to the six footprints"
      words={`${MEASURE_SHORT[options.measure]} distance of the six percentages. The nearest footprint is the class.`}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">Distance to each footprint, the nearest first</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.tableHead}>
              Footprint
            </th>
            <th scope="col" className={mergeClasses(styles.tableHead, styles.number)}>
              Distance
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value }) => {
            const own = classes.includes(name);
            return (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.tableCell, own && styles.bold)}>
                  {name}
                  {own ? (classes.length > 1 ? " (tied for the class)" : " (the class)") : ""}
                </th>
                <td className={mergeClasses(styles.tableCell, styles.number, own && styles.bold)}>
                  {distance(value, options.measure)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Step>
  );
}
