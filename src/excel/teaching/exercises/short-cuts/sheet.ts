import { assess, PROPOSITIONS, VPDS, type Assessment, type PropositionName, type Six } from "../../../../methods/hvm";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import { footprintAt, footprintNames, footprintsBlock, NARROW } from "../ground/footprints";
import { vpdColumns } from "../ground/columns";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page, PageCell } from "../../../sheets/page";

/** A case as the HVM paper prints it. */
interface PublishedCase {
  readonly firm: string;
  readonly scores: Six<number>;
  readonly proposition: PropositionName;
  readonly section: string;
}

/** Source: the HVM paper, sections 4.2.1, 4.3.1 and 4.4.1. */
export const PUBLISHED_CASES: readonly PublishedCase[] = [
  { firm: "HVM1", scores: [2.5, 3.4, 3.54, 2.38, 3.29, 4.88], proposition: "Socialisors", section: "4.2.1" },
  {
    firm: "HVM2",
    scores: [4, 3.7, 3.18, 3.47, 3.95, 4.17],
    proposition: "Technological Integrators",
    section: "4.3.1",
  },
  {
    firm: "HVM3",
    scores: [3.66, 3.49, 3.24, 3.05, 4.26, 3.75],
    proposition: "Technological Integrators",
    section: "4.4.1",
  },
];

const SCORES = 1;
const HIGHEST = SCORES + 6;
/** Beside the firms, with a free column between: the second short cut has a printed page of its own. */
const SECOND = HIGHEST + 3;
const DISTANCES = SECOND + 1;
const NEAREST = DISTANCES + 6;
const FOOTPRINTS_AT = { row: FIRST_ROW + PUBLISHED_CASES.length + 2, column: SECOND, width: 25 };

/** The cells that a reader is sent to. */
export const CELLS = {
  nearest: cellAddress(FIRST_ROW, NEAREST),
  highest: cellAddress(FIRST_ROW + 1, HIGHEST),
  firstDistance: cellAddress(FIRST_ROW, DISTANCES),
};

/** What the method says of the published scores, by firm. */
export function publishedResults(): ReadonlyMap<string, Assessment> {
  const firms = PUBLISHED_CASES.map(({ firm }) => firm);
  const profiles = PUBLISHED_CASES.map(({ scores }) => scores);
  const { firms: found } = assess({ kind: "profiles", unit: "scores", firms, profiles });
  return new Map(found.map((each) => [each.firm, each]));
}

/** The formula that compares shapes, as the right answer has it for the first firm and the first footprint. */
export function rightDistanceFormula(): string {
  return `=1-CORREL(${scoresOf(0)},${footprintAt(FOOTPRINTS_AT, 0)})`;
}

/** The published scores of three firms, and two ways of finding their class that a colleague tried. */
export function shortCutsPage(): Page {
  return {
    title: "Exercise 3: three published firms, and two short cuts",
    lines: [
      "The scores are those that the HVM paper prints (sections 4.2.1, 4.3.1 and 4.4.1). A colleague tried two short cuts to the class.",
      "Find out where each goes wrong. Distances are Euclidean: the root of the sum of squared differences, in percentage points.",
    ],
    blocks: [
      casesBlock(),
      distancesBlock(),
      footprintsBlock(FOOTPRINTS_AT, "Footprints, in % (Table 5 of the HVM paper)"),
    ],
  };
}

function casesBlock() {
  const names = footprintNames(FOOTPRINTS_AT);
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Firm", format: TEXT, width: 8 },
      ...vpdColumns("0.00").map((column) => ({ ...column, width: NARROW })),
      { heading: "Short cut 1: the class of the highest score", format: TEXT, width: 25, wrap: true },
      { heading: "Class in the paper", format: TEXT, width: 25, wrap: true },
    ],
    rows: PUBLISHED_CASES.map(({ firm, scores, proposition }, row): PageCell[] => [
      firm,
      ...scores,
      { formula: `=INDEX(${names},MATCH(MAX(${scoresOf(row)}),${scoresOf(row)},0))` },
      proposition,
    ]),
  };
}

function distancesBlock() {
  const names = footprintNames(FOOTPRINTS_AT);
  return {
    row: HEADINGS_ROW,
    column: SECOND,
    columns: [
      { heading: "Euclidean distance of", format: TEXT, width: 25 },
      ...PROPOSITIONS.map(({ name }) => ({ heading: `to ${name}`, format: "0.0", width: NARROW })),
      { heading: "Short cut 2: the class at the smallest distance", format: TEXT, width: 25, wrap: true },
    ],
    rows: PUBLISHED_CASES.map(({ firm }, row): PageCell[] => {
      const own = areaAddress({ row: FIRST_ROW + row, column: DISTANCES, rows: 1, columns: 6 });
      return [
        firm,
        ...PROPOSITIONS.map((_, p) => ({
          formula: `=SQRT(SUMPRODUCT((100*${scoresOf(row)}/SUM(${scoresOf(row)})-${footprintAt(FOOTPRINTS_AT, p)})^2))`,
        })),
        { formula: `=INDEX(${names},MATCH(MIN(${own}),${own},0))` },
      ];
    }),
  };
}

/** The scores of a firm, as a formula that is filled right and down names them. */
function scoresOf(row: number): string {
  const address = areaAddress({ row: FIRST_ROW + row, column: SCORES, rows: 1, columns: VPDS.length });
  return address.replace(/([A-Z]+)/g, "$$$1");
}
