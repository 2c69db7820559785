import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  codingOf,
  effectInWords,
  FACETS,
  factsOf,
  findingOf,
  identify,
  NONE_OF_THESE,
  type Reply,
  settle,
} from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { Finding } from "../parts/Finding";
import { LookFor } from "../parts/LookFor";
import { Names } from "../parts/Names";
import type { Listed } from "./list";
import { whereCoded } from "./where";

/** The best next question of a relationship. An answer shows what would be left, here only; it is coded in the sheet. */
export function AskNext({ listed }: { readonly listed: Listed }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [tried, setTried] = useState<Reply | null>(null);
  const { assessed, codings, read, minKnown } = listed;
  const { next, found } = assessed;
  const { coding } = read;
  if (next === null) return null;
  const { facet } = next;
  if (facet === null) {
    return (
      <section className={styles.tight} aria-label="Next question">
        <h5 className={styles.subheading}>No further question helps: compare what to look for</h5>
        <LookFor names={found.possible} />
      </section>
    );
  }
  const { sheet, cell } = whereCoded(codings, read, facet);
  const codes = [
    ...FACETS.flatMap((each) => coding[each]),
    ...(tried === null || tried === NONE_OF_THESE ? [] : [tried]),
  ];
  const after = settle(codingOf(codes)).coding;
  const then = identify(after, minKnown);
  const spokenFor = next.answers.find(({ answer }) => answer === tried)?.leaves ?? [];
  return (
    <section className={styles.tight} aria-label="Next question">
      <h5 className={styles.subheading}>{factsOf(facet).question}</h5>
      <p className={styles.quiet}>{effectInWords(next, found.possible)}</p>
      <div className={styles.row} role="group" aria-label="Answers, to see what would be left">
        {next.answers.map(({ answer }) => (
          <Button
            key={answer}
            size="small"
            appearance={answer === tried ? "primary" : "secondary"}
            aria-pressed={answer === tried}
            onClick={() => setTried(answer === tried ? null : answer)}
          >
            {answer}
          </Button>
        ))}
      </div>
      <div aria-live="polite" className={styles.tight}>
        {tried !== null && (
          <>
            <p className={styles.quiet}>Were it “{tried}” (nothing is written):</p>
            <Finding found={then} finding={findingOf(then, after)} />
            {facet === "capabilities" && (
              <Names said={`It speaks for ${spokenFor.length} of ${found.possible.length}`} names={spokenFor} />
            )}
          </>
        )}
      </div>
      <div>
        <Button size="small" onClick={() => void pane.goTo(sheet, cell)}>
          Go to the cell {sheet}!{cell}
        </Button>
      </div>
    </section>
  );
}
