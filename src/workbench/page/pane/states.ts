import { make } from "../base/dom";

/**
 * The pane's page, and in it one of its states alone. Excel for Windows, in English: without knowing that Office.js takes itself to be in an
 * Excel of 2013, and asks Microsoft for what it needs there.
 */
export function paneAddress(state?: string): string {
  return `/pane/taskpane.html?_host_Info=Excel$Win32$16.01$en-US${state === undefined ? "" : `#state=${state}`}`;
}

/** The states in which the pane can show itself alone, with the sample study and without a workbook. */
export const STATES: Readonly<Record<string, string>> = {
  looking: "Looking for answers",
  nothing: "No answers in the workbook",
  found: "Answers found, with problems",
  doubt: "In doubt which the answers are",
  working: "Working",
  editing: "Waiting for the end of an edit",
  silence: "Excel does not answer",
  results: "Results",
  firm: "Results: a firm's card open",
  cohort: "Results: all firms together",
  stale: "Results that no longer match the answers",
  why: "Why this class?",
  problems: "Problems",
  trouble: "A failure",
  elsewhere: "Not in Excel",
  silent: "Excel has not started to answer",
  unloaded: "Office.js could not be loaded",
};

/** Links that show one state of the pane in its place. */
export function statesPanel(panel: HTMLElement, workbench: { showState(name: string | undefined): void }): void {
  const list = make("ul");
  for (const [name, title] of Object.entries(STATES)) {
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
