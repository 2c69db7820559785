import hostReadme from "../host/README.md";
import { make } from "./base/dom";

const OWN = [
  "The sheet is Univer's. Rows, columns and cells cannot be inserted or deleted, and sheets cannot be copied or moved.",
  "Undo takes back what you did, and nothing of what the add-in did.",
  "Charts are drawn from their cells and cannot be selected or changed.",
  "Tables and links are shown as far as the add-in uses them, of conditional formats formulas and colour scales (those of a file " +
    "from its lowest value over the middle one to its highest), of validations lists: every cell with a list shows its arrow.",
  "A high-contrast theme colours the page and is told to the add-in; only your system can switch to forced colours.",
];

/** Says that this is not Excel, and what differs. */
export function about(panel: HTMLElement): void {
  const list = make("ul", ...[...OWN, ...differences(hostReadme)].map((text) => make("li", text)));
  panel.append(
    make("h2", "This is not Excel"),
    make(
      "p",
      "It is a workbench for trying and testing the add-in without Excel: an open-source spreadsheet, with the add-in's own " +
        "pane beside it, which talks to it through Microsoft's Office.js as it would to Excel. What differs:",
    ),
    list,
  );
}

/** The list in the section "What differs from Excel". */
function differences(markdown: string): string[] {
  const section = markdown.split("## What differs from Excel")[1]?.split("\n## ")[0] ?? "";
  return section
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(/\s+/g, " ").replaceAll("`", "").trim());
}
