import { PROPOSITIONS, type Assessment, type Cohort } from "../../methods/hvm";
import { equal } from "../../methods/hvm";
import { FIRM, vpdColumns } from "./columns";
import { measureWords } from "./measure";
import { HEADINGS_ROW, TEXT, type Block, type Cell, type ReportSheet, wholeOr } from "../sheets/sheet";
import { alternatives } from "../sheets/text";

/** HVM Distances: how far each firm's profile is from each of the six footprints, and the footprints themselves. */
export function distancesSheet(cohort: Cohort, footprintsSheet: string | null): ReportSheet {
  const { short, long, format } = measureWords(cohort.options.measure);
  return {
    kind: "distances",
    title: `HVM Distances: each firm's profile against the six footprints (${short})`,
    lines: [
      `${long[0]!.toUpperCase()}${long.slice(1)}. Smaller is nearer.`,
      "The nearest footprint is named in the column Nearest; its distance is bold on a fill. Blank: the firm has no distance under this measure (see its remarks in HVM Summary).",
    ],
    blocks: [
      {
        table: "HVM_Distances",
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          FIRM,
          ...PROPOSITIONS.map(({ name }) => ({ heading: name, format, width: 14 })),
          { heading: "Nearest", format: TEXT, width: 26 },
        ],
        rows: cohort.firms.map(distanceRow),
        markSmallest: [1, 6],
      },
      footprintsBlock(cohort, footprintsSheet),
    ],
    figures: [],
  };
}

function distanceRow(firm: Assessment): Cell[] {
  const smallest = Math.min(...firm.distances.filter((distance) => distance !== null));
  const nearest = PROPOSITIONS.filter((_, i) => firm.distances[i] !== null && equal(firm.distances[i]!, smallest));
  return [firm.firm, ...firm.distances, alternatives(nearest.map(({ name }) => name)) || null];
}

function footprintsBlock(cohort: Cohort, sheet: string | null): Block {
  return {
    table: "HVM_Footprints",
    row: HEADINGS_ROW,
    column: 9,
    columns: [
      { heading: "Footprint of", format: TEXT, width: 26 },
      ...vpdColumns(wholeOr("0.0", cohort.options.footprints.flat()), ", %"),
    ],
    rows: PROPOSITIONS.map(({ name }, i) => [name, ...cohort.options.footprints[i]!]),
    caption:
      sheet === null ? "Footprints used (Table 5 of the HVM paper)" : `Footprints used (from the sheet ${sheet})`,
  };
}
