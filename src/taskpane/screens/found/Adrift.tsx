import { Button } from "@fluentui/react-components";
import { count } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";

/** Results that another program has saved: they are taken for results again only if the user says so. */
export default function Adrift({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  return (
    <section aria-label="Results that another program has saved" className={styles.tight}>
      <h3 className={styles.subheading}>Are these earlier results?</h3>
      <p className={styles.text}>
        {count(sheets.length, "sheet bears", "sheets bear")} the mark of results ({sheets.join(", ")}), but another
        program has saved this workbook, or they came from another one. As long as you do not say so, they are yours,
        and an analysis adds new sheets beside them.
      </p>
      <div>
        <Button size="small" onClick={() => void pane.claimResults()}>
          Renew them with the next analysis
        </Button>
      </div>
    </section>
  );
}
