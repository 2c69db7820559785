import { Button, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { usePartStyles } from "../parts.styles";

/** That the results are older than what they were made of, where they are. */
export function OutdatedBox({ than }: { readonly than: "answers" | "sheets" }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  if (!state.stale) return null;
  return (
    <div className={mergeClasses(styles.box, styles.warn, styles.tight)}>
      <p className={styles.text}>These results no longer match the {than}, which have changed since.</p>
      <div>
        <Button appearance="primary" onClick={() => void pane.analyse()}>
          Analyse again
        </Button>
      </div>
    </div>
  );
}
