import { Button, mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";

/** That the results are older than the codings, where they are. */
export function Outdated() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  if (!state.stale) return null;
  return (
    <div className={mergeClasses(styles.box, styles.warn, styles.tight)}>
      <p className={styles.text}>These results no longer match the sheets, which have changed since.</p>
      <div>
        <Button appearance="primary" onClick={() => void pane.analyse()}>
          Analyse again
        </Button>
      </div>
    </div>
  );
}
