import { usePane } from "../state/context";
import { usePartStyles } from "../parts/parts.styles";
import { SilenceBox } from "../parts/notices/SilenceBox";

/** While the pane waits for what it is about to show. */
export default function Looking({ words = "Looking for answers…" }: { readonly words?: string }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  return (
    <div className={styles.stack} aria-busy="true">
      <p className={styles.text}>{words}</p>
      <SilenceBox onStop={() => pane.cancel()} />
    </div>
  );
}
