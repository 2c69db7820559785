import { byId } from "./dom";

const FORCED = matchMedia("(forced-colors: active)");
const DARK = matchMedia("(prefers-color-scheme: dark)");

/** What the person's system is set to. */
function systemTheme(): string {
  return FORCED.matches ? "contrast" : DARK.matches ? "dark" : "light";
}

type Listener = (theme: string) => void;
const listeners = new Set<Listener>();

/** Lets the theme be chosen, at first the system's; "?theme=dark" in the page's address begins with another. */
export function connectTheme(): void {
  const select = byId<HTMLSelectElement>("theme");
  const asked = new URLSearchParams(location.search).get("theme");
  if (asked !== null && [...select.options].some(({ value }) => value === asked)) select.value = asked;
  const apply = () => {
    const theme = select.value === "system" ? systemTheme() : select.value;
    document.documentElement.dataset["theme"] = theme;
    for (const listener of listeners) listener(theme);
  };
  for (const query of [FORCED, DARK]) query.addEventListener("change", apply);
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
