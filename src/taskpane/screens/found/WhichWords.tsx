import { Button } from "@fluentui/react-components";
import type { DeclaredWord } from "../../../excel";
import { list } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";

/** Words of another scale, each way round with what they would count as, and a button that declares it. */
export default function WhichWords({ ways }: { readonly ways: readonly (readonly DeclaredWord[])[] }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  return (
    <section aria-label="What do the words mean?" className={styles.tight}>
      <h3 className={styles.subheading}>What do the words mean?</h3>
      <ul className={styles.list}>
        {ways.map((words) => (
          <li key={words[0]!.means} className={styles.row}>
            <Button
              size="small"
              onClick={() => void pane.choose({ words: [...(state.choices.words ?? []), ...words] })}
            >
              “{words[0]!.what}” is {words[0]!.means}, “{words[words.length - 1]!.what}” is{" "}
              {words[words.length - 1]!.means}
            </Button>
            <span className={styles.quiet}>{list(words.map(({ what, means }) => `${what} counts as ${means}`))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
