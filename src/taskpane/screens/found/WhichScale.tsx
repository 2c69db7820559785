import { Button } from "@fluentui/react-components";
import type { DeclaredScale, Inspection } from "../../../excel";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";

type Ends = NonNullable<Inspection["likely"]>;

/** The scales that the numbers may stand on, each with what its ends and its middle would count as, and a button that declares it. */
export default function WhichScale({ ends }: { readonly ends: Ends }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { lowest, highest } = ends;
  const reading = (label: string, means: string, scale: DeclaredScale | null) => (
    <li key={label} className={styles.row}>
      <Button
        size="small"
        appearance={scale === null ? "primary" : "secondary"}
        aria-pressed={scale === null}
        onClick={() => scale !== null && void pane.choose({ scale })}
      >
        {label}
      </Button>
      <span className={styles.quiet}>{means}</span>
    </li>
  );
  const declared = (label: string, reversed: boolean) =>
    reading(label, meansOf(ends, reversed), { lowest, highest, reversed });
  return (
    <section aria-label="Which scale are the numbers on?" className={styles.tight}>
      <h3 className={styles.subheading}>Which scale are the numbers on?</h3>
      <ul className={styles.list}>
        {state.found && reading("1 to 5", "0 is not applicable", null)}
        {declared(`${lowest} to ${highest}, ${highest} is Very High`, false)}
        {declared(`${lowest} to ${highest}, ${lowest} is Very High`, true)}
      </ul>
    </section>
  );
}

/** "1 counts as 1, 4 as 3, 7 as 5" */
function meansOf({ lowest, highest }: Ends, reversed: boolean): string {
  const [first, last] = reversed ? [5, 1] : [1, 5];
  return `${lowest} counts as ${first}, ${(lowest + highest) / 2} as 3, ${highest} as ${last}`;
}
