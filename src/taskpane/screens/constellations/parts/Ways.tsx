import { Button } from "@fluentui/react-components";
import { usePane } from "../../../state/context";
import { usePartStyles } from "../../../parts/parts.styles";

const VIEWS = [
  ["interview", "Interview"],
  ["catalogue", "Catalogue"],
] as const;

/** The ways between the screens of the second method. */
export function Ways() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  return (
    <nav aria-label="Constellations" className={styles.row}>
      {VIEWS.map(([view, label]) => (
        <Button
          key={view}
          size="small"
          appearance={state.view === view ? "primary" : "secondary"}
          aria-current={state.view === view ? "page" : undefined}
          onClick={() => pane.dispatch({ type: "show", view })}
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
