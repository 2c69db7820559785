import { mergeClasses } from "@fluentui/react-components";
import { type Assessment, PROPOSITIONS } from "../../../hvm";
import { fixed } from "../../format";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";

/** The squared straight-line distance, taken apart into steepness and shape: why a class can hang on the measure. */
export function SplitStep({ firm }: { readonly firm: Assessment }) {
  const styles = usePartStyles();
  const head = mergeClasses(styles.tableHead, styles.number);
  const number = mergeClasses(styles.tableCell, styles.number);
  const { splits } = firm;
  if (!splits) return null;
  return (
    <Disclosure title="Steepness and shape apart">
      {() => (
        <div className={styles.tight}>
          <p className={styles.quiet}>
            The squared Euclidean distance is scatter (one profile is steeper than the other) plus shape (they rise and
            fall in different places). Correlation sees the shape alone. In squared percentage points.
          </p>
          <table className={styles.table}>
            <caption className="visually-hidden">Scatter and shape in the squared distance to each footprint</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.tableHead}>
                  Footprint
                </th>
                <th scope="col" className={head}>
                  Scatter
                </th>
                <th scope="col" className={head}>
                  Shape
                </th>
                <th scope="col" className={head}>
                  Sum
                </th>
              </tr>
            </thead>
            <tbody>
              {PROPOSITIONS.map(({ name }, f) => {
                const { elevation, scatter, shape } = splits[f]!;
                return (
                  <tr key={name}>
                    <th scope="row" className={styles.tableCell}>
                      {name}
                    </th>
                    <td className={number}>{fixed(scatter, 1)}</td>
                    <td className={number}>{fixed(shape, 1)}</td>
                    <td className={number}>{fixed(elevation + scatter + shape, 1)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Disclosure>
  );
}
