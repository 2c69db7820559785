import { Button, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../state/context";
import { Copyable } from "../parts/Copyable";
import { Heading } from "../parts/Heading";
import { usePartStyles } from "../parts/parts.styles";
import type { Trouble as TroubleWords } from "../state/pane-state";
import { reportOf } from "../state/trouble";

/** What went wrong with what the user asked for. */
export default function Trouble() {
  const { state, pane } = usePane();
  if (!state.trouble) return null;
  const retry = () => void (state.failed === "analyse" ? pane.analyse() : pane.look());
  return <TroubleReport trouble={state.trouble} onRetry={retry} />;
}

interface Props {
  readonly trouble: TroubleWords;
  readonly onRetry: () => void;
}

/** What happened, what to do, and a detail to copy into a report. */
export function TroubleReport({ trouble, onRetry }: Props) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const canGoBack = state.view === "trouble" && state.back !== "looking";
  return (
    <div className={styles.stack}>
      <Heading>That did not work</Heading>
      <div className={mergeClasses(styles.box, styles.warn)}>
        <p className={styles.text}>{trouble.message}</p>
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onRetry}>
          Try again
        </Button>
        {canGoBack && <Button onClick={() => pane.dispatch({ type: "back" })}>Back</Button>}
        <Button appearance="subtle" onClick={() => window.location.reload()}>
          Reload the pane
        </Button>
      </div>
      <Copyable label="Detail for a report" text={reportOf(trouble, HVM_VERSION)} />
      <p className={styles.quiet}>It may name sheets of your workbook. Read it before you send it.</p>
    </div>
  );
}
