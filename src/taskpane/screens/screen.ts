import type { ComponentType } from "react";
import type { Silence } from "../../excel";
import type { PaneController } from "../state/controller";
import type { PaneState, Trouble, View } from "../state/pane-state";

/** A screen of the pane: how one gets to it, what draws it, and what it looks like in the gallery. */
export interface ScreenSpec {
  /**
   * The words on its button in the navigation, null where there is none for now; or the screen whose button leads here too,
   * to the first of them that is available. Absent where one does not go by oneself.
   */
  readonly button?: ((state: PaneState) => string | null) | View;
  /** Whether one can go there now. */
  readonly available?: (state: PaneState) => boolean;
  /** What its button does, where that is more than to show it. */
  readonly go?: (pane: PaneController) => void;
  /** Nobody can go anywhere else as long as it is shown. */
  readonly holds?: true;
  /** Its component, the default of a file of its own: fetched when it is first shown, unless it is part of the first load. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Each way that it can look, by its name in the gallery's addresses. Any names, but each once in all screens. */
  readonly gallery: Readonly<Record<string, GalleryState>>;
}

/** One look of a screen, as it is shown alone: for pictures, for tests, and for whoever wants to see it. */
export interface GalleryState {
  readonly title: string;
  /** The state that it shows, but for the view, which is the screen itself. */
  readonly of: (samples: Samples) => PaneState;
}

/** What the screens show when they are shown alone: what the add-in's own reader said of drafted workbooks. */
export interface Samples {
  /** The pane when it opens. */
  readonly start: PaneState;
  /** Answers were found, and problems with them. */
  readonly found: PaneState;
  /** No answers were found. */
  readonly nothing: PaneState;
  /** Answers were found, but which of them are meant is in doubt. */
  readonly doubt: PaneState;
  /** An analysis is at work. */
  readonly working: PaneState;
  /** The analysis is over. */
  readonly results: PaneState;
  /** Excel waits for the end of an edit, or says nothing. */
  readonly editing: Silence;
  readonly silence: Silence;
  /** Excel refused a change. */
  readonly refused: Trouble;
}
