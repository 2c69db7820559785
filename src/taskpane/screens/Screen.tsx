import { usePane } from "../state/context";
import { Problems, Results, Why, Working } from "./views";
import { Found } from "./found/Found";
import { Looking } from "./Looking";
import { Nothing } from "./Nothing";
import { Trouble } from "./Trouble";

/** The view that is on. What comes first is there from the start, and what says that a view could not come. */
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
