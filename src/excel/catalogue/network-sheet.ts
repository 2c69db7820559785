import { calledAs, CONSTELLATIONS, endsOf, heldBy, NETWORK_NOTE, NETWORKS } from "../../methods/constellations";
import { type Block, type Cell, HEADINGS_ROW, TEXT } from "../sheets/sheet";
import { stacked, type List } from "./list";

/** Panels side by side, and how many rows each takes: one for its title, ten for its picture, one between. */
const ACROSS = 3;
export const PANEL_ROWS = 12;

/** A panel's column is as wide as its picture; beside it stands what to look for. */
const WIDTHS = [46, 30, 46, 30, 46, 30] as const;

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
  columns: WIDTHS.map((width, i) => ({
    heading: i % 2 === 0 ? `Networks ${lettersOf(i / 2)}` : "What to look for",
    format: TEXT,
    width,
  })),
  rows: Array.from({ length: Math.ceil(CONSTELLATIONS.length / ACROSS) * PANEL_ROWS }, (_, row): Cell[] => {
    if (row % PANEL_ROWS > 0) return WIDTHS.map(() => null);
    const first = (row / PANEL_ROWS) * ACROSS;
    return CONSTELLATIONS.slice(first, first + ACROSS).flatMap(({ name, panel, section, lookFor }) => [
      `${panel}  ${name} (${section})`,
      lookFor,
    ]);
  }),
};

/** Where the panels' cells lie: the one with the title and the one with the text beside it, by row and column from 0. */
export const PANEL_CELLS = CONSTELLATIONS.map((_, i) => ({
  row: HEADINGS_ROW + 1 + Math.floor(i / ACROSS) * PANEL_ROWS,
  column: (i % ACROSS) * 2,
}));

const ACTORS: List = {
  caption: "Who takes part",
  headings: ["Constellation", "Label", "What it is", "Actor or frame", "Holds"],
  rows: CONSTELLATIONS.flatMap(({ name }) => {
    const panel = NETWORKS[name];
    return [
      ...panel.actors.map(({ label, role }) => [name, label, role, "actor", ""]),
      ...panel.frames.map((frame) => [
        name,
        frame.label,
        frame.role,
        "frame",
        heldBy(panel, frame).map(calledAs).join("; "),
      ]),
    ];
  }),
};

const LINKS: List = {
  caption: "Who is linked with whom",
  headings: ["Constellation", "Line", "From", "Place in the paper", "To", "What goes between"],
  rows: CONSTELLATIONS.flatMap(({ name, section }) => {
    const panel = NETWORKS[name];
    return panel.links.map((link) => {
      const [from, to] = endsOf(panel, link).map(calledAs);
      return [name, link.line, from!, section, to!, link.meaning];
    });
  }),
};

export const NETWORK_BLOCKS: readonly Block[] = [
  PANELS,
  ...stacked([ACTORS, LINKS], WIDTHS, HEADINGS_ROW + PANELS.rows.length + 3),
];
