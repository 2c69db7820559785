import { byId } from "./base/dom";
import type { Workbench } from "./workbench";

/**
 * F6 leads from ribbon to sheet to pane and round, Shift+F6 the other way, as in Excel; and a link at the page's beginning leads past
 * the ribbon. Keys pressed in the pane's frame arrive here by way of the frame.
 */
export function connectRegions(workbench: Workbench): void {
  const regions = [
    { place: byId("ribbon"), enter: () => document.querySelector<HTMLElement>("#ribbon button:enabled")!.focus() },
    { place: byId("sheet-place"), enter: () => workbench.focusSheet() },
    { place: byId("pane"), enter: () => workbench.pane.focus() },
  ];
  const cycle = (step: number) => {
    const shown = regions.filter(({ place }) => !place.hidden);
    const now = shown.findIndex(({ place }) => place.contains(document.activeElement));
    // From nowhere F6 leads to the first, Shift+F6 to the last.
    shown.at(now < 0 && step < 0 ? -1 : (now + step) % shown.length)!.enter();
  };
  // Before Univer, which takes the keys that it knows.
  addEventListener("keydown", (event) => event.key === "F6" && turn(event), true);
  workbench.pane.onRegionKey = (backwards) => cycle(backwards ? -1 : 1);
  const turn = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    cycle(event.shiftKey ? -1 : 1);
  };
  byId("skip").onclick = (event) => {
    event.preventDefault();
    workbench.pane.visible = true;
    workbench.pane.focus();
  };
}
