import { useAppStyles } from "./App.styles";

/** Which version this is, and the ways to help; that page stands beside the pane's. */
export function Foot() {
  const styles = useAppStyles();
  return (
    <footer className={styles.footer}>
      HVM for Excel {HVM_VERSION}{" "}
      <a className={styles.link} href="help.html" target="_blank" rel="noreferrer">
        Help
      </a>{" "}
      <a className={styles.link} href="help.html#privacy" target="_blank" rel="noreferrer">
        Privacy
      </a>
    </footer>
  );
}
