import { type ReactNode, Suspense, useState } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface Props {
  readonly title: string;
  /** What holds now, to be read without opening. */
  readonly note?: string;
  readonly open?: boolean;
  /** Made only once it is opened. */
  readonly children: () => ReactNode;
}

/** Something that most users need not see, behind its title. */
export function Disclosure({ title, note, open = false, children }: Props) {
  const styles = useDisclosureStyles();
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className={styles.summary}>
        {title} {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.body}>
        <Suspense fallback={<p>Loading…</p>}>{opened && children()}</Suspense>
      </div>
    </details>
  );
}
