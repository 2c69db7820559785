import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useConfirmStyles } from "./Confirm.styles";
import { usePartStyles } from "../parts.styles";

interface Props {
  /** On the button that begins. */
  readonly label: string;
  readonly question: string;
  /** On the button that does it. */
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button that asks before it acts, in its own place: no dialog, and Esc takes it back. */
export function Confirm({ label, question, yes, onYes }: Props) {
  const styles = usePartStyles();
  const own = useConfirmStyles();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const questionId = useId();
  const asked = useRef(false);
  useEffect(() => {
    if (asking) {
      // The question is longer than the button that it stands for, which may be the last thing in sight.
      box.current?.scrollIntoView({ block: "nearest" });
      no.current?.focus();
    } else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button ref={begin} appearance="secondary" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={label}
      aria-describedby={questionId}
      className={styles.box}
      onKeyDown={({ key }) => key === "Escape" && setAsking(false)}
    >
      <p id={questionId} className={styles.text}>
        {question}
      </p>
      <div className={mergeClasses(styles.row, own.answers)}>
        <Button
          appearance="primary"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button ref={no} onClick={() => setAsking(false)}>
          Keep them
        </Button>
      </div>
    </div>
  );
}
