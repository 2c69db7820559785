import { type Assessment, MEASURES, type Proposition, PROPOSITIONS, VPDS } from "../../methods/hvm";
import { DISTANCES, FOOTPRINTS_USED, shortOf } from "../../methods/hvm/tables";
import { distanceTo } from "../formulas/distances";
import { TOLERANCE } from "../formulas/formula";
import { NAMES } from "../formulas/names";
import { cellReference, rectangles } from "../formulas/references";
import { blockOf, type Formulas } from "../sheets/block";
import { Grid, span } from "../sheets/grid";
import type { Live, ResultPage, Results } from "./page";

/** HVM Distances: how far each firm's profile is from each of the six footprints, and the footprints themselves. */
export const DISTANCES_PAGE: ResultPage = {
  kind: "distances",
  name: "HVM Distances",
  shows: "the distance of every firm to the six footprints, the nearest marked",
  isOfFirms: true,
  tables: [DISTANCES, FOOTPRINTS_USED],
  title: ({ options }) => `HVM Distances: each firm's profile against the six footprints (${shortOf(options.measure)})`,
  lines: ({ options }) => {
    const { long } = MEASURES[options.measure];
    return [
      `${long[0]!.toUpperCase()}${long.slice(1)}. Smaller is nearer.`,
      "The nearest footprint is named in the column Nearest; its distance is bold on a fill. Blank: the firm has no distance under this measure (see its remarks in HVM Summary).",
    ];
  },
  blocks: (results) => {
    const { live } = results;
    const main = new Grid(DISTANCES, results);
    const footprints = new Grid(FOOTPRINTS_USED, results, main.beside());
    const sheet = results.reading.footprintsSheet;
    return [
      blockOf(main, {
        table: "HVM_Distances",
        rows: results.firms,
        markMost: { the: "smallest", of: "distances" },
        ...(live && {
          formulas: formulasOf(results, live, main),
          names: [
            { name: NAMES.distanceFirms, of: "firm" },
            { name: NAMES.distances, of: "distances" },
            { name: NAMES.nearest, of: "nearest" },
          ],
        }),
      }),
      blockOf(footprints, {
        // Written into a table's column, formulas that differ by row may all become the first (office-js#5909): its own order may.
        table: live ? null : "HVM_Footprints",
        rows: PROPOSITIONS,
        caption:
          sheet === null ? "Footprints used (Table 5 of the HVM paper)" : `Footprints used (from the sheet ${sheet})`,
        ...(live && {
          formulas: footprintsInUse(live),
          names: [
            { name: NAMES.propositions, of: "proposition" },
            ...VPDS.map((vpd, row) => ({ name: NAMES.footprint(vpd), of: "percentages" as const, row })),
          ],
        }),
      }),
    ];
  },
};

function formulasOf(
  { options }: Results,
  { byFirm }: Live,
  { letters, headings }: Grid<Assessment, Results, typeof DISTANCES.columns>,
): Formulas<typeof DISTANCES.columns, Assessment> {
  return {
    distances: ({ $firm }, { part }) => distanceTo(VPDS[part]!, options.measure, $firm, byFirm),
    /** The names of all at the smallest distance, as rules.md 10 joins them. */
    nearest: ({ $distances, distances }) => {
      const six = span($distances);
      const parts = distances.map(
        (distance, f) => `IF(${distance}-MIN(${six})<=${TOLERANCE}," / "&${letters.distances[f]}$${headings},"")`,
      );
      return `IF(COUNT(${six})<6,"",MID(${parts.join("&")},4,200))`;
    },
  };
}

/** The footprints of the sheet HVM Footprints, brought to a sum of 100. */
function footprintsInUse({ footprints }: Live): Formulas<typeof FOOTPRINTS_USED.columns, Proposition> {
  return {
    percentages: (_, { index, part }) => {
      const cells = footprints[index]!;
      return `100*${cellReference(cells[part]!)}/SUM(${rectangles(cells).join(",")})`;
    },
  };
}
