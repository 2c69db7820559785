import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { MOST_FIRMS } from "../../../excel/report/which-firms";
import { grouped } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { insertReport } from "../../state/reporting";
import { usePane } from "../../state/context";

type Which = "first" | "unsure" | "shown";

/** Makes a report to print; of more firms than one report has pages for, it asks which. */
export default function Report() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const [which, setWhich] = useState<Which>("first");
  const { cohort } = state.results!;
  const all = cohort.firms.length;
  const own = state.firm;
  return (
    <section aria-label="Report" className={styles.tight}>
      <p className={styles.quiet}>
        A report to print or hand over, on a sheet of its own: a cover, all firms together, and a page a firm.
      </p>
      {all > 1 && (
        <Field label={all > MOST_FIRMS ? `Pages of at most ${MOST_FIRMS} of ${grouped(all)} firms` : "Pages of"}>
          <Select value={which} onChange={(_, { value }) => setWhich(value as Which)}>
            <option value="first">{all > MOST_FIRMS ? `The first ${MOST_FIRMS} firms` : "All firms"}</option>
            <option value="unsure">Firms whose class is unsure, tied or none</option>
            {own !== null && <option value="shown">{own} alone</option>}
          </Select>
        </Field>
      )}
      <div>
        <Button
          onClick={() =>
            void insertReport(pane, which === "shown" && own !== null ? [own] : which === "unsure" ? "unsure" : "first")
          }
        >
          Report to print
        </Button>
      </div>
    </section>
  );
}
