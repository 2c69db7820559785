import type { PaneController } from "../state/controller";
import type { PaneState, View } from "../state/pane-state";
import { SCREENS } from "./index";

/** A button of the navigation. */
export interface WayTo {
  readonly view: View;
  readonly label: string;
  /** The view that is on is one of those that the button leads to. */
  readonly current: boolean;
  /** Null where none of them is available now. */
  readonly go: ((pane: PaneController) => void) | null;
}

const VIEWS = Object.keys(SCREENS) as View[];

/** The ways that are open in a state, in the order of SCREENS; none where the view holds the user. */
export function ways(state: PaneState): readonly WayTo[] {
  if (SCREENS[state.view].holds) return [];
  return VIEWS.flatMap((view) => {
    const { button } = SCREENS[view];
    const label = typeof button === "function" ? button(state) : null;
    if (label === null) return [];
    const views = VIEWS.filter((each) => each === view || SCREENS[each].button === view);
    const to = views.find((each) => SCREENS[each].available?.(state));
    return [{ view, label, current: views.includes(state.view), go: to === undefined ? null : goTo(to) }];
  });
}

function goTo(view: View): (pane: PaneController) => void {
  return SCREENS[view].go ?? ((pane) => pane.dispatch({ type: "show", view }));
}
