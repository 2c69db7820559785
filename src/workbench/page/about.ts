import { HOST_DIFFERENCES } from "../host/differences";
import { make } from "./base/dom";
import { PAGE_DIFFERENCES } from "./differences";

/** Says that this is not Excel, and what differs. */
export function about(panel: HTMLElement): void {
  const differences = [PAGE_DIFFERENCES, ...HOST_DIFFERENCES].flatMap(({ entries }) => entries);
  panel.append(
    make("h2", "This is not Excel"),
    make(
      "p",
      "It is a workbench for trying and testing the add-in without Excel: an open-source spreadsheet, with the add-in's own " +
        "pane beside it, which talks to it through Microsoft's Office.js as it would to Excel. What differs:",
    ),
    make("ul", ...differences.map(({ here }) => make("li", here))),
  );
}
