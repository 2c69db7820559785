import { Button } from "@fluentui/react-components";
import { usePane } from "../state/context";
import { type PaneState, type View } from "../state/state";
import { usePartStyles } from "./parts.styles";

/** The ways to the answers, the results and the problems. */
export function Navigation() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { view, found, results, standing, stale } = state;
  const problems = problemCount(state);
  const answersView = state.doubt?.trouble.code === "no-answers-found" ? "nothing" : "found";
  if (view === "working" || view === "looking") return null;
  const way = (label: string, views: readonly View[], enabled: boolean, go: () => void) => (
    <Button
      size="small"
      className={views.includes(view) ? styles.current : undefined}
      appearance={views.includes(view) ? "secondary" : "subtle"}
      aria-current={views.includes(view) ? "page" : undefined}
      disabled={!enabled}
      onClick={go}
    >
      {label}
    </Button>
  );
  return (
    <nav aria-label="Views" className={styles.row} style={{ gap: 2 }}>
      {way("Answers", ["found", "nothing"], found !== null || state.doubt !== null, () =>
        pane.dispatch({ type: "show", view: answersView }),
      )}
      {way(
        "Results",
        ["results", "why"],
        results !== null || (standing && !stale && found !== null),
        () => void pane.showResults(),
      )}
      {problems > 0 &&
        way(`Problems (${problems})`, ["problems"], true, () => pane.dispatch({ type: "show", view: "problems" }))}
    </nav>
  );
}

function problemCount({ found, results }: PaneState): number {
  return (found ?? results)?.reading.problems.length ?? 0;
}
