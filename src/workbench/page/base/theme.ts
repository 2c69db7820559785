import { byId } from "./dom";

type Listener = (theme: string) => void;
const listeners = new Set<Listener>();

/** Lets the theme be chosen; "?theme=dark" in the page's address begins with it. */
export function connectTheme(): void {
  const select = byId<HTMLSelectElement>("theme");
  const asked = new URLSearchParams(location.search).get("theme");
  if (asked !== null && [...select.options].some(({ value }) => value === asked)) select.value = asked;
  const apply = () => {
    document.documentElement.dataset["theme"] = select.value;
    for (const listener of listeners) listener(select.value);
  };
  select.onchange = apply;
  apply();
}

/** Whether cells and texts stand on a dark ground. */
export function isDark(): boolean {
  return document.documentElement.dataset["theme"] !== "light";
}

/** Calls back when another theme is chosen. */
export function onTheme(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
