import type { Action, PaneState } from "./pane-state";
import { reduce } from "./state";

/** Holds the state, changes it by actions, and tells whoever listens. */
export class PaneStore {
  private readonly listeners = new Set<() => void>();

  constructor(protected state: PaneState) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly dispatch = (action: Action): void => {
    const next = reduce(this.state, action);
    if (next === this.state) return;
    this.state = next;
    for (const listener of [...this.listeners]) listener();
  };
}
