import { useState } from "react";
import type { Inspection } from "../../../excel";
import { count } from "../../../methods/words";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";
import { ShowMore } from "../../parts/ShowMore";

type Progress = NonNullable<Inspection["progress"]>;

const AT_A_TIME = 8;

/** Who has answered everything, and how far the others have come; each of them leads to the place where to go on. */
export default function WhoAnswered({ progress }: { readonly progress: Progress }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [most, setMost] = useState(AT_A_TIME);
  const { of, finished, unfinished } = progress;
  const all = finished + unfinished.length;
  // Where it is in doubt what is read, nobody has been met.
  if (all === 0) return null;
  if (unfinished.length === 0)
    return (
      <p className={styles.quiet}>Answered in full by {all === 1 ? "the respondent" : `all ${all} respondents`}.</p>
    );
  return (
    <section aria-label="Who has answered" className={styles.tight}>
      <h3 className={styles.subheading}>
        {finished} of {count(all, "respondent")} answered in full
      </h3>
      <ul className={styles.list}>
        {unfinished.slice(0, most).map((one) => (
          <li key={`${one.sheet}!${one.cell}`}>
            <button type="button" className={styles.link} onClick={() => void pane.goTo(one.sheet, one.cell)}>
              {nameOf(one)}
            </button>{" "}
            <span className={styles.quiet}>{wordsOf(one, of)}</span>
          </li>
        ))}
      </ul>
      <ShowMore left={unfinished.length - most} onMore={() => setMost(most + 10 * AT_A_TIME)} size="small" />
    </section>
  );
}

function nameOf({ firm, respondent, cell }: Progress["unfinished"][number]): string {
  return [firm, respondent].filter((name) => name !== "").join(", ") || cell;
}

function wordsOf({ answered, isHeldBack }: Progress["unfinished"][number], of: number): string {
  if (isHeldBack) return "does not count: an answer stands beside a heading";
  return answered === 0 ? `not begun (0 of ${of})` : `${answered} of ${of}`;
}
