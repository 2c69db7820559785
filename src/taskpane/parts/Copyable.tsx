import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../state/context";
import { useCopyableStyles } from "./Copyable.styles";

interface Props {
  readonly label: string;
  readonly text: string;
  /** On the button. */
  readonly action?: string;
}

/** A text to copy at a press, or by hand where the clipboard is closed to us. */
export function Copyable({ label, text, action = "Copy" }: Props) {
  const styles = useCopyableStyles();
  const { pane } = usePane();
  const [copied, setCopied] = useState<string | null>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      pane.dispatch({ type: "notice", notice: "Copied." });
    } catch {
      const area = document.getElementById(id) as HTMLTextAreaElement | null;
      area?.focus();
      area?.select();
      pane.dispatch({ type: "notice", notice: "The text is selected: press Ctrl+C (on a Mac, ⌘C) to copy it." });
    }
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea id={id} className={styles.text} readOnly rows={4} value={text} />
      <div>
        <Button size="small" onClick={() => void copy()}>
          {copied === text ? "Copied" : action}
        </Button>
      </div>
    </div>
  );
}
