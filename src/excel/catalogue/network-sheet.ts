import { calledAs, CONSTELLATIONS, endsOf, heldBy, NETWORK_NOTE, NETWORKS } from "../../methods/constellations";
import { type Block, type Cell, HEADINGS_ROW, TEXT } from "../sheets/sheet";
import { stacked, type List } from "./list";

/** Panels side by side on a page, and below each other; and how many rows each takes: one for its title, ten for its picture, one between. */
const ACROSS = 2;
const DOWN = 3;
export const PANEL_ROWS = 12;

/** A panel's column is as wide as its picture; beside it stands what to look for. */
const PANEL_WIDTHS = [46, 30, 46, 30] as const;
/** With what the lists below have in addition: together as wide as a page. */
const WIDTHS = [...PANEL_WIDTHS, 14, 14];

/** The second line under the title, while there are no pictures, and once they are drawn. */
export const WITHOUT_PICTURES =
  "The pictures could not be drawn in this Excel: the tables below say the same. Press Catalogue again to try once more.";
export const WITH_PICTURES =
  "The firm stands in the accent colour with a thick outline. Each picture has an alternative text, and the tables below say the same.";

export const NETWORK_LINES: readonly string[] = [NETWORK_NOTE, WITHOUT_PICTURES];

/** The panels that stand below each other: "a, d, g". */
function lettersOf(column: number): string {
  return CONSTELLATIONS.filter((_, i) => i % ACROSS === column)
    .map(({ panel }) => panel)
    .join(", ");
}

/** Titles of the panels, each above its picture, and what to look for beside it. */
const PANELS: Block = {
  table: null,
  isUnruled: true,
  row: HEADINGS_ROW,
  column: 0,
  columns: PANEL_WIDTHS.map((width, i) => ({
    heading: i % 2 === 0 ? `Networks ${lettersOf(i / 2)}` : "What to look for",
    format: TEXT,
    width,
  })),
  rows: Array.from({ length: Math.ceil(CONSTELLATIONS.length / ACROSS) * PANEL_ROWS }, (_, row): Cell[] => {
    const shown = row % PANEL_ROWS > 0 ? [] : CONSTELLATIONS.slice((row / PANEL_ROWS) * ACROSS).slice(0, ACROSS);
    const cells = shown.flatMap(({ name, panel, section, lookFor }) => [`${panel}  ${name} (${section})`, lookFor]);
    return PANEL_WIDTHS.map((_, i) => cells[i] ?? null);
  }),
};

/** Where the panels' cells lie: the one with the title and the one with the text beside it, by row and column from 0. */
export const PANEL_CELLS = CONSTELLATIONS.map((_, i) => ({
  row: HEADINGS_ROW + 1 + Math.floor(i / ACROSS) * PANEL_ROWS,
  column: (i % ACROSS) * 2,
}));

/** The row with which a second page begins: the free one above its panels. */
export const SECOND_PAGE = PANEL_CELLS[ACROSS * DOWN]!.row - 1;

const ACTORS: List = {
  caption: "Who takes part",
  headings: ["Constellation", "What it is", "Holds", "Actor or frame", "Label"],
  rows: CONSTELLATIONS.flatMap(({ name }) => {
    const panel = NETWORKS[name];
    return [
      ...panel.actors.map(({ label, role }) => [name, role, "", "actor", label]),
      ...panel.frames.map((frame) => [
        name,
        frame.role,
        heldBy(panel, frame).map(calledAs).join("; "),
        "frame",
        frame.label,
      ]),
    ];
  }),
};

const LINKS: List = {
  caption: "Who is linked with whom",
  headings: ["Constellation", "From", "What goes between", "To", "Line", "Place in the paper"],
  rows: CONSTELLATIONS.flatMap(({ name, section }) => {
    const panel = NETWORKS[name];
    return panel.links.map((link) => {
      const [from, to] = endsOf(panel, link).map(calledAs);
      return [name, from!, link.meaning, to!, link.line, section];
    });
  }),
};

export const NETWORK_BLOCKS: readonly Block[] = [
  PANELS,
  ...stacked([ACTORS, LINKS], WIDTHS, HEADINGS_ROW + PANELS.rows.length + 3),
];
