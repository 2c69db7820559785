import { Button } from "@fluentui/react-components";
import { list, plural } from "../../../methods/words";
import type { ColumnPreview } from "../../../excel";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import { asTheFirm } from "../../words/columns";

/** The columns that may name the firm, each with what it would give, and a button that chooses it. */
export default function WhichFirm({ columns }: { readonly columns: readonly ColumnPreview[] }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const isChosen = columns.some(({ role }) => role === "firm");
  return (
    <section aria-label="Which column names the firm?" className={styles.tight}>
      <h3 className={styles.subheading}>Which column names the firm?</h3>
      {!isChosen && state.found && <p className={styles.quiet}>None was taken for it: all answers are one firm’s.</p>}
      <ul className={styles.list}>
        {columns.map(({ cell, header, role, firms }) => (
          <li key={cell} className={styles.row}>
            <Button
              size="small"
              appearance={role === "firm" ? "primary" : "secondary"}
              aria-pressed={role === "firm"}
              onClick={() => void pane.choose({ columns: asTheFirm(state.choices.columns ?? [], header) })}
            >
              {header}
            </Button>
            <span className={styles.quiet}>
              {firms!.count} {plural(firms!.count, "firm")}: {list(firms!.first)}
              {firms!.count > firms!.first.length && " …"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
