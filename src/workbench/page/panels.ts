import { byId } from "./base/dom";

/** Lets the buttons that name a panel open and close it; one is open at a time, and Esc closes it. */
export function connectPanels(): void {
  document.addEventListener("keydown", ({ key }) => {
    const open = [...buttons].find((button) => button.getAttribute("aria-expanded") === "true");
    if (key !== "Escape" || !open) return;
    open.click();
    open.focus();
  });
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
