import type { ReactNode } from "react";
import { usePartStyles } from "../../parts/parts.styles";

interface Props {
  readonly title: string;
  /** What is done in this step. */
  readonly words: string;
  readonly children: ReactNode;
}

/** One step from the answers to the class. */
export function Step({ title, words, children }: Props) {
  const styles = usePartStyles();
  return (
    <section aria-label={title} className={styles.tight}>
      <h3 className={styles.subheading}>{title}</h3>
      <p className={styles.quiet}>{words}</p>
      {children}
    </section>
  );
}
