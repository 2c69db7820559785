import { lazy } from "react";
import { usePane } from "../context";
import { Looking } from "./Looking";
import { Trouble } from "./Trouble";

// Each view comes when it is first shown; what is needed to say that it could not come is there from the start.
const Nothing = lazy(() => import("./Nothing"));
const Found = lazy(() => import("./Found"));
const Working = lazy(() => import("./Working"));
const Results = lazy(() => import("./Results"));
const Why = lazy(() => import("./Why"));
const Problems = lazy(() => import("./Problems"));

/** The view that is on. */
export function Screen() {
  const { state, pane } = usePane();
  switch (state.view) {
    case "looking":
      return <Looking words="Looking for answers…" />;
    case "nothing":
      return <Nothing />;
    case "found":
      return <Found />;
    case "working":
      return <Working />;
    case "results":
      return <Results />;
    case "why":
      return <Why />;
    case "problems":
      return <Problems />;
    case "trouble":
      return (
        <Trouble
          trouble={state.trouble!}
          onRetry={() => void (state.failed === "analyse" ? pane.analyse() : pane.look())}
        />
      );
  }
}
