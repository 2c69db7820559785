import { Button, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { usePartStyles } from "../parts.styles";

/** Why nothing moves, while Excel owes an answer. */
export function SilenceBox({ onStop }: { readonly onStop?: () => void }) {
  const styles = usePartStyles();
  const { silence } = usePane().state;
  if (!silence) return null;
  return (
    <div className={mergeClasses(styles.box, styles.warn, styles.tight)}>
      <p className={styles.text}>
        <strong>{silence.editing ? "Finish editing the cell" : "Excel is silent"}</strong>
      </p>
      <p className={styles.text}>{silence.message}</p>
      {silence.mayStop && onStop && (
        <div>
          <Button onClick={onStop}>Stop waiting</Button>
        </div>
      )}
    </div>
  );
}
