import type { ComponentType } from "react";
import type { PaneController } from "../state/controller";
import type { PaneState, View } from "../state/pane-state";

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
  /** The sample that it shows. */
  readonly of: Sample;
  /** What is different in it. The view is the screen itself. */
  readonly but?: Partial<PaneState>;
}

/** What there is to show: what the add-in's own reader said of drafted workbooks (gallery/samples.ts). */
export type Sample =
  /** The pane when it opens. */
  | "start"
  /** No answers were found. */
  | "nothing"
  /** Answers were found, and problems with them. */
  | "found"
  /** Answers were found, but which of them are meant is in doubt. */
  | "doubt"
  /** The same firms stand on two sheets: one study, or several? */
  | "several"
  /** Answers were found in words, on a scale, or under headers, of which only the user can say what they mean. */
  | "words"
  | "scale"
  | "items"
  /** An analysis is at work; Excel waits for the end of an edit; Excel says nothing. */
  | "working"
  | "editing"
  | "silence"
  /** The classes are known, and how sure they are is being worked out. */
  | "exploring"
  /** The analysis is over, with the usual further analyses, or with all. */
  | "results"
  | "further"
  /** Two studies were compared. */
  | "compared"
  /** Codings were found, with problems, without a firm, or beside answers; and both were analysed. */
  | "codings"
  | "firmless"
  | "both"
  | "coded"
  | "codedBoth"
  /** An interview has some answers; so many that one constellation is left, or none; and all that help. */
  | "interviewed"
  | "interviewedOne"
  | "interviewedNone"
  | "interviewedOut"
  /** Excel refused a change. */
  | "refused";
