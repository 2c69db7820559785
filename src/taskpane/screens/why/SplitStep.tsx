import { type Assessment, PROPOSITIONS } from "../../../methods/hvm";
import { shown } from "../../../methods/shown";
import { Disclosure } from "../../parts/Disclosure";
import { NumberTable } from "../../parts/NumberTable";
import { usePartStyles } from "../../parts/parts.styles";

/** The squared straight-line distance, taken apart into steepness and shape: why a class can hang on the measure. */
export function SplitStep({ firm }: { readonly firm: Assessment }) {
  const styles = usePartStyles();
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
          <NumberTable
            caption="Scatter and shape in the squared distance to each footprint"
            headings={["Footprint", "Scatter", "Shape", "Sum"]}
            rows={PROPOSITIONS.map(({ name }, f) => {
              const { elevation, scatter, shape } = splits[f]!;
              return {
                title: name,
                numbers: [scatter, shape, elevation + scatter + shape].map((part) => shown(part, "percent")),
              };
            })}
          />
        </div>
      )}
    </Disclosure>
  );
}
