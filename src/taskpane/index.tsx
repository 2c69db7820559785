import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { PaneController } from "./state/controller";
import { LastResort } from "./app/LastResort";
import { followRibbon } from "./app/ribbon";
import { Standby } from "./app/Standby";
import { whenReady } from "./app/start";
import { initialState } from "./state/state";
import * as first from "./state/verbs/first";
import { Settings } from "./screens/found/Found";
import { fetchScreens } from "./screens/Screen";

const root = createRoot(document.getElementById("pane")!);
const verbs = { first, later: () => import("./state/verbs/later") };

/** The state that the address asks to be shown alone, with sample data: "taskpane.html#state=results". */
const alone = /[#&]state=([\w-]+)/.exec(window.location.hash)?.[1];

if (alone !== undefined) {
  void import("./gallery").then(({ showAlone }) => showAlone(root, alone));
} else {
  whenReady(typeof Office === "undefined" ? undefined : Office, (readiness) => {
    if (readiness !== "excel") {
      root.render(
        <LastResort>
          <Standby readiness={readiness} />
        </LastResort>,
      );
      return;
    }
    const controller = new PaneController(initialState(), verbs, HVM_VERSION);
    const started = controller.start();
    // Part of the first load, so there at once.
    void fetchScreens("looking", "nothing", "found", "trouble");
    whenShown(controller, () =>
      root.render(
        <LastResort>
          <App controller={controller} />
        </LastResort>,
      ),
    );
    void started.then(() => {
      followRibbon(controller);
      // What an analysis needs, while the user looks at what was found.
      void Promise.allSettled([Settings.fetch(), verbs.later(), fetchScreens("working", "results")]);
    });
  });
}

/**
 * Shows the pane as soon as it is known what the workbook holds, or that this takes a while: the first picture takes longer to
 * work out than most workbooks to answer.
 */
function whenShown({ subscribe, getState }: PaneController, show: () => void): void {
  const shown = () => {
    unsubscribe();
    clearTimeout(late);
    show();
  };
  const late = setTimeout(shown, 250);
  const unsubscribe = subscribe(() => getState().view !== "looking" && shown());
}
