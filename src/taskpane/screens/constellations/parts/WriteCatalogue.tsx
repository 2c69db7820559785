import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";

/** Writes what the second method rests on into sheets of their own. */
export default function WriteCatalogue() {
  const styles = usePartStyles();
  const { pane } = usePane();
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>
        Adds two sheets: the value constellations with rules, codes, firms and cases, and a picture of each network.
        They need no input, and Remove all results takes them away.
      </p>
      <div>
        <Button size="small" onClick={() => void pane.insertCatalogue()}>
          Catalogue
        </Button>
      </div>
    </div>
  );
}
