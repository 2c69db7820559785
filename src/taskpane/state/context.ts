import { createContext, useContext } from "react";
import type { PaneController } from "./controller";
import type { PaneState } from "./pane-state";

/** What every part of the pane sees: the state, and who acts on it. */
export interface Pane {
  readonly state: PaneState;
  readonly pane: PaneController;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside of it.");
  return pane;
}
