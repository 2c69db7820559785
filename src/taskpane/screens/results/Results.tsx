import { Button, Switch } from "@fluentui/react-components";
import { Suspense } from "react";
import { usePane } from "../../state/context";
import { Heading } from "../../parts/Heading";
import { later } from "../../parts/later";
import { usePartStyles } from "../../parts/parts.styles";
import { OutdatedBox } from "../../parts/notices/OutdatedBox";
import { SilenceBox } from "../../parts/notices/SilenceBox";
import { outcome } from "../../state/happened/resulted";
import type { ResultsTab } from "../../state/pane-state";
import { SinceLast } from "./SinceLast";
import { FirmCards } from "./FirmCards";
import { useResultsStyles } from "./Results.styles";

const Cohort = later(() => import("./Cohort"));
const Report = later(() => import("./Report"));

const TABS: readonly (readonly [ResultsTab, string])[] = [
  ["firms", "Firm by firm"],
  ["cohort", "All firms together"],
];

/** What the analysis gave: a card a firm, or the firms side by side. */
export default function Results() {
  const styles = usePartStyles();
  const own = useResultsStyles();
  const { state, pane } = usePane();
  const { results, tab, upToDate, renewing } = state;
  if (!results) return null;
  return (
    <div className={styles.stack} aria-busy={renewing}>
      <Heading>Results</Heading>
      <p className={styles.text}>{outcome(results)}</p>
      <OutdatedBox than="answers" />
      {results.since && <SinceLast since={results.since} />}
      {renewing && <p className={styles.quiet}>Renewing the results…</p>}
      <SilenceBox onStop={() => pane.cancel()} />
      <div role="group" aria-label="View of the results" className={own.tabs}>
        {TABS.map(([name, label]) => (
          <Button
            key={name}
            size="small"
            appearance={tab === name ? "primary" : "secondary"}
            aria-pressed={tab === name}
            onClick={() => pane.dispatch({ type: "tab", tab: name })}
          >
            {label}
          </Button>
        ))}
      </div>
      {tab === "firms" ? (
        <FirmCards />
      ) : (
        <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>
          <Cohort />
        </Suspense>
      )}
      <div>
        <Button onClick={() => pane.dispatch({ type: "show", view: "paper" })}>For a paper</Button>
      </div>
      {results.constellations && (
        <div>
          <Button onClick={() => pane.dispatch({ type: "show", view: "relationships" })}>
            Relationships and constellations
          </Button>
        </div>
      )}
      {results.cohort.firms.length > 0 && (
        <Suspense>
          <Report />
        </Suspense>
      )}
      <Switch
        label="Keep the results up to date when answers change"
        checked={upToDate}
        onChange={(_, { checked }) => pane.setUpToDate(checked)}
      />
      <p className={styles.quiet}>
        A class informs a judgement and does not replace it: read it with its margin, the agreement of the measures and
        the remarks.
      </p>
    </div>
  );
}
