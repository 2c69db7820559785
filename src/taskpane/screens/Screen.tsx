import { type Later, later } from "../parts/later";
import { usePane } from "../state/context";
import type { View } from "../state/pane-state";
import { SCREENS } from "./index";

const COMPONENTS = Object.fromEntries(
  Object.entries(SCREENS).map(([view, { load }]) => [view, later(load)]),
) as unknown as { readonly [V in View]: Later<object> };

/** Has the components of these views ready before they are shown. */
export function fetchScreens(...views: readonly View[]): Promise<unknown> {
  return Promise.allSettled(views.map((view) => COMPONENTS[view].fetch()));
}

/** The view that is on. */
export function Screen() {
  const Shown = COMPONENTS[usePane().state.view];
  return <Shown />;
}
