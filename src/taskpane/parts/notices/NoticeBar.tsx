import { Button } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { useNoticeBarStyles } from "./NoticeBar.styles";

/** What was done, or went wrong on the side, above whatever is shown. */
export function NoticeBar() {
  const styles = useNoticeBarStyles();
  const { state, pane } = usePane();
  if (state.notice === null) return null;
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{state.notice}</p>
      <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: "notice", notice: null })}>
        Dismiss
      </Button>
    </div>
  );
}
