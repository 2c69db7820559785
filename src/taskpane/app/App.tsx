import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useSyncExternalStore } from "react";
import { useAppStyles } from "./App.styles";
import { PaneContext } from "../state/context";
import type { PaneController } from "../state/controller";
import { ErrorBoundary } from "./ErrorBoundary";
import { Foot } from "./Foot";
import { NoticeBar } from "../parts/notices/NoticeBar";
import Looking from "../screens/Looking";
import { Navigation } from "../screens/Navigation";
import { Screen } from "../screens/Screen";
import { TroubleReport } from "../screens/Trouble";
import { THEMES, type Tone, useTone } from "./theme";
import { troubleOf } from "../state/trouble";

interface Props {
  readonly controller: PaneController;
  /** Instead of Excel's or the system's. */
  readonly tone?: Tone;
}

/** The pane: a heading with the ways to its views, one view, and the version. */
export function App({ controller, tone }: Props) {
  const styles = useAppStyles();
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  const surroundings = useTone();
  return (
    <FluentProvider theme={THEMES[tone ?? surroundings]} className={styles.provider}>
      <PaneContext.Provider value={{ state, pane: controller }}>
        <header className={styles.header}>
          <h1 className={styles.title}>HVM</h1>
          <Navigation />
        </header>
        <main className={styles.main}>
          <ErrorBoundary
            key={state.view}
            fallback={(error, retry) => <TroubleReport trouble={troubleOf(error)} onRetry={retry} />}
          >
            <NoticeBar />
            <Suspense fallback={<Looking words="Loading…" />}>
              <Screen />
            </Suspense>
          </ErrorBoundary>
        </main>
        <Foot />
        <div role="status" aria-live="polite" className="visually-hidden">
          {state.said}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
