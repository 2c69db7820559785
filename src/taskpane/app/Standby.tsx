import { Button, FluentProvider } from "@fluentui/react-components";
import { useAppStyles } from "./App.styles";
import { usePartStyles } from "../parts/parts.styles";
import type { Readiness } from "./start";
import { Foot } from "./Foot";
import { THEMES, useTone } from "./theme";

const WORDS: Readonly<Record<Exclude<Readiness, "excel">, readonly [title: string, ...text: string[]]>> = {
  elsewhere: [
    "This pane belongs in Excel",
    "It works on the workbook that is open in Excel, and here there is none.",
    "In Excel, choose Home > Add-ins, pick HVM, and press Show pane.",
  ],
  silent: [
    "Excel has not answered yet",
    "HVM goes on by itself as soon as Excel does. If a cell is being edited, press Enter; if Excel shows a question, answer it.",
    "If nothing changes, close this pane and open it again, or restart Excel.",
  ],
  unloaded: [
    "Office could not be reached",
    "HVM needs a script from appsforoffice.microsoft.com, which did not load. You may be off line, or your network may block that address.",
    "Check the connection, then try again. Your answers never leave your workbook.",
  ],
};

/** What stands in the pane as long as there is no Excel to talk to. */
export function Standby({ readiness }: { readonly readiness: Exclude<Readiness, "excel"> }) {
  const styles = useAppStyles();
  const parts = usePartStyles();
  const [title, ...text] = WORDS[readiness];
  return (
    <FluentProvider theme={THEMES[useTone()]} className={styles.provider}>
      <header className={styles.header}>
        <h1 className={styles.title}>HVM</h1>
      </header>
      <main className={styles.main}>
        <div className={parts.stack} role="status">
          <h2 className={parts.heading}>{title}</h2>
          {text.map((words) => (
            <p key={words} className={parts.text}>
              {words}
            </p>
          ))}
        </div>
        {readiness !== "elsewhere" && (
          <p>
            <Button onClick={() => window.location.reload()}>Try again</Button>
          </p>
        )}
      </main>
      <Foot />
    </FluentProvider>
  );
}
