import { make } from "../base/dom";

/**
 * The pane's page, and in it one of its states alone. Excel for Windows, in English: without knowing that Office.js takes itself to be in an
 * Excel of 2013, and asks Microsoft for what it needs there.
 */
export function paneAddress(state?: string): string {
  return `/pane/taskpane.html?_host_Info=Excel$Win32$16.01$en-US${state === undefined ? "" : `#state=${state}`}`;
}

/** The titles of the pane's states by their names, which the page's build takes from the pane (serve/build.ts). */
declare const PANE_STATES: Readonly<Record<string, string>>;

/** Links that show one state of the pane in its place. */
export function statesPanel(panel: HTMLElement, workbench: { showState(name: string | undefined): void }): void {
  const list = make("ul");
  for (const [name, title] of Object.entries(PANE_STATES)) {
    const link = make("a", title);
    link.href = paneAddress(name);
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      workbench.showState(name);
    };
    list.append(make("li", link));
  }
  const back = make("button", "Back to the workbook");
  back.onclick = () => workbench.showState(undefined);
  panel.append(
    make("p", "Each shows the pane in one state, with sample answers of its own; it does not touch the workbook. "),
    list,
    back,
  );
}
