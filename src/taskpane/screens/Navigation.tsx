import { Button } from "@fluentui/react-components";
import { usePane } from "../state/context";
import { useNavigationStyles } from "./Navigation.styles";
import { ways } from "./ways";

/** The ways to the answers, the results, and whatever else SCREENS has a button for. */
export function Navigation() {
  const styles = useNavigationStyles();
  const { state, pane } = usePane();
  const all = ways(state);
  if (all.length === 0) return null;
  return (
    <nav aria-label="Views" className={styles.ways}>
      {all.map(({ view, label, current, go }) => (
        <Button
          key={view}
          size="small"
          className={current ? styles.current : undefined}
          appearance={current ? "secondary" : "subtle"}
          aria-current={current ? "page" : undefined}
          disabled={!go}
          onClick={() => go?.(pane)}
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
