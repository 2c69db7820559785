import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { copyRich, type Rich } from "./clipboard";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";

interface Props {
  /** On the button. */
  readonly action: string;
  /** What is copied; worked out when it is. */
  readonly rich: () => Rich;
  /** What is seen of it. */
  readonly children: ReactNode;
}

/** Words or a table to copy with their form. */
export function CopyRich({ action, rich, children }: Props) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const shown = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const isCopied = await copyRich(rich(), shown.current!);
    const notice = isCopied ? "Copied." : "It is selected: press Ctrl+C (on a Mac, ⌘C) to copy it.";
    pane.dispatch({ type: "notice", notice });
  };
  return (
    <div className={styles.tight}>
      <div ref={shown}>{children}</div>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {action}
        </Button>
      </div>
    </div>
  );
}
