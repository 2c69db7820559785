import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import type { View } from "../../../state/pane-state";

const OF_RESULTS: readonly (readonly [View, string])[] = [
  ["relationships", "Relationships"],
  ["portfolios", "Portfolios"],
];
const ALWAYS: readonly (readonly [View, string])[] = [
  ["interview", "Interview"],
  ["catalogue", "Catalogue"],
];

/** The ways between the screens of the second method. */
export function Ways() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const ways = state.results?.constellations ? [...OF_RESULTS, ...ALWAYS] : ALWAYS;
  const shown = state.view === "explained" ? "relationships" : state.view;
  return (
    <nav aria-label="Constellations" className={styles.row}>
      {ways.map(([view, label]) => (
        <Button
          key={view}
          size="small"
          appearance={shown === view ? "primary" : "secondary"}
          aria-current={state.view === view ? "page" : undefined}
          onClick={() => pane.dispatch({ type: "show", view })}
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
