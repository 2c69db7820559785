import type { Differences } from "../difference";

const ADD_IN_SHOWS = "It is drawn over Univer's sheet as far as the add-in uses it.";

/** How the workbench's page differs from Excel. In one file, without imports: what draws the page runs in browsers only. */
export const PAGE_DIFFERENCES: Differences = {
  title: "The page of the workbench",
  entries: [
    {
      excel: "Has a ribbon, and lets rows, columns and cells be inserted and deleted, and sheets be copied and moved.",
      here: "The sheet is Univer's. Rows, columns and cells cannot be inserted or deleted, and sheets cannot be copied or moved.",
      why: "Nothing that refers to cells would move along (see sheet/commands/menu.ts).",
      source: null,
      test: null,
    },
    {
      excel: "Undo may take back what an add-in did.",
      here: "Undo takes back what you did, and nothing of what the add-in did.",
      why: "Univer remembers only its own commands.",
      source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities",
      test: null,
    },
    {
      excel: "Charts can be selected, moved and changed.",
      here: "Charts are drawn from their cells and cannot be selected or changed; columns, bars, lines and radars are.",
      why: ADD_IN_SHOWS,
      source: null,
      test: null,
    },
    {
      excel: "Shapes can be selected, moved and changed, and pictures are shown.",
      here: "Shapes are drawn and cannot be selected or changed; pictures, and other forms than rectangles and ellipses, are not drawn as such.",
      why: ADD_IN_SHOWS,
      source: null,
      test: null,
    },
    {
      excel: "Shows tables, links, conditional formats and validations of every kind.",
      here:
        "Tables and links are shown as far as the add-in uses them, of conditional formats formulas (in up to 5,000 cells) and colour " +
        "scales (those of a file from its lowest value over the middle one to its highest), of validations lists: every " +
        "cell with a list shows its arrow, and none its input message. Rows and columns of a folded group are hidden, without signs to unfold them.",
      why: ADD_IN_SHOWS,
      source: null,
      test: null,
    },
    {
      excel: "Follows the contrast theme of the system.",
      here: "A high-contrast theme colours the page and is told to the add-in; only your system can switch to forced colours.",
      why: "A page cannot.",
      source: null,
      test: null,
    },
  ],
};
