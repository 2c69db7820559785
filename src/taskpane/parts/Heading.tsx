import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../state/context";
import { usePartStyles } from "./parts.styles";

interface Props {
  readonly children: ReactNode;
  /** What the view is about, where it can go from one to another. */
  readonly about?: string;
}

/** Views that were shown before; the pane's very first one takes no focus from Excel. */
let shown: string | null = null;

/** A view's heading. It takes the focus when the user goes from one view to another, so that reading goes on there. */
export function Heading({ children, about = "" }: Props) {
  const styles = usePartStyles();
  const { view } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${view} ${about}`;
  useEffect(() => {
    // A firm that was selected in the sheet must not take the keyboard away from the sheet.
    if (shown !== null && shown !== place && document.hasFocus()) heading.current?.focus();
    shown = place;
  }, [place]);
  return (
    <h2 ref={heading} className={styles.heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
