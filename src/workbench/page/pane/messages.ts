/** What the pane's frame tells the page around it. */
export type FromFrame =
  | { readonly kind: "request"; readonly text: string }
  /** The add-in has associated its functions. */
  | { readonly kind: "functions" }
  | { readonly kind: "showPane" | "hidePane" }
  | { readonly kind: "dialog"; readonly address: string }
  /** F6 was pressed in it, or Shift+F6. */
  | { readonly kind: "regionKey"; readonly backwards: boolean }
  /** The function behind a button of the ribbon has ended. */
  | { readonly kind: "completed"; readonly name: string; readonly problem?: string };

/** What the page tells the pane's frame. */
export type ToFrame =
  | { readonly kind: "reply"; readonly text: string }
  /** A button of the ribbon: the name of the function that the add-in associated with it. */
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "visibility"; readonly visible: boolean }
  | { readonly kind: "theme" | "focus" };
