import { createRoot } from "react-dom/client";
import { App } from "./App";
import { PaneController } from "./controller";
import { LastResort } from "./LastResort";
import { followRibbon } from "./ribbon";
import { Standby } from "./Standby";
import { whenReady } from "./start";
import { initialState } from "./state";
import { Found, Results, Settings, Working } from "./views";

const root = createRoot(document.getElementById("pane")!);
const verbs = {
  first: () => import(/* webpackChunkName: "found" */ "./verbs/first"),
  later: () => import("./verbs/later"),
};

/** The state that the address asks to be shown alone, with sample data: "taskpane.html#state=results". */
const alone = /[#&]state=([\w-]+)/.exec(window.location.hash)?.[1];

if (alone !== undefined) {
  void import("./gallery").then(({ showAlone }) => showAlone(root, alone));
} else {
  // Fetched while Office starts; a failure shows when they are needed.
  void Promise.allSettled([verbs.first(), Found.fetch()]);
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
    // The first question to Excel goes out before the first picture is worked out.
    const started = controller.start();
    root.render(
      <LastResort>
        <App controller={controller} />
      </LastResort>,
    );
    void started.then(() => {
      followRibbon(controller);
      // What an analysis needs, while the user looks at what was found.
      void Promise.allSettled([Settings.fetch(), verbs.later(), Working.fetch(), Results.fetch()]);
    });
  });
}
