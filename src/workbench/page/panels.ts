import { byId } from "./base/dom";

/** Lets the buttons that name a panel open and close it; one is open at a time. */
export function connectPanels(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>("button[aria-controls]");
  for (const button of buttons) {
    button.onclick = () => {
      const open = button.getAttribute("aria-expanded") !== "true";
      for (const each of buttons) {
        const shown = open && each === button;
        each.setAttribute("aria-expanded", String(shown));
        byId(each.getAttribute("aria-controls")!).hidden = !shown;
      }
    };
  }
}
