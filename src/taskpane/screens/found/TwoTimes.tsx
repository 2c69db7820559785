import { Button } from "@fluentui/react-components";
import type { Inspection } from "../../../excel";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";

/** People who stand on a sheet more than once, told apart by a column: two times may be compared by it. */
export default function TwoTimes({ waves }: { readonly waves: Inspection["waves"] }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  return (
    <section aria-label="Two times on one sheet" className={styles.tight}>
      <h3 className={styles.subheading}>Two times, or a state and a wish?</h3>
      {waves.map(({ sheet, cell, header, who, count, pairs }) => (
        <div key={`${sheet}!${cell}`} className={styles.tight}>
          <p className={styles.text}>
            {who.respondent === "" ? who.firm : `${who.respondent} of ${who.firm}`}
            {count === 1 ? " stands" : ` and ${count - 1} more stand`} on “{sheet}” more than once, with other values in
            “{header}”. They are not told apart by it.
          </p>
          <div className={styles.row}>
            {pairs.map(([before, after]) => (
              <Button
                key={`${before} ${after}`}
                size="small"
                onClick={() => void pane.choose({ compare: { column: header, before, after } })}
              >
                Compare “{before}” with “{after}”
              </Button>
            ))}
          </div>
        </div>
      ))}
      <p className={styles.quiet}>
        Compared, the rows of each are read by themselves. HVM Comparison then shows what changed of each firm, and all
        other results are those of the later.
      </p>
    </section>
  );
}
