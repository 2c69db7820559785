import { MEASURES, PROPOSITIONS, VPDS, type MeasureName, type Vpd } from "../../methods/hvm";
import type { CellPlace } from "../answers/ground/places";
import type { Block, Cell, ReportSheet } from "../sheets/sheet";
import type { ByFirm } from "./by-firm";
import { formula, perVpd, TOLERANCE, withFormulas } from "./formula";
import { NAMES } from "./names";
import { cellReference, lettersOf, rectangles, rowOf } from "./references";

/** The columns of the main block, from 0. */
const DISTANCES = 1;
const NEAREST = 7;

/** HVM Distances with the distances, the nearest and the footprints as formulas. */
export function liveDistances(
  sheet: ReportSheet,
  measure: MeasureName,
  footprints: readonly (readonly CellPlace[])[],
  byFirm: ByFirm,
): ReportSheet {
  const [main, used] = sheet.blocks as [Block, Block];
  const cell = (column: number, r: number) => `${lettersOf(main, column)}${r}`;
  const six = (r: number) => `$${cell(DISTANCES, r)}:$${cell(DISTANCES + 5, r)}`;
  /** The names of all at the smallest distance, as rules.md 10 joins them. */
  const nearest = (r: number) => {
    const parts = VPDS.map((_, v) => {
      const heading = `${lettersOf(main, DISTANCES + v)}$${rowOf(main, -1)}`;
      return `IF(${cell(DISTANCES + v, r)}-MIN(${six(r)})<=${TOLERANCE}," / "&${heading},"")`;
    });
    return `IF(COUNT(${six(r)})<6,"",MID(${parts.join("&")},4,200))`;
  };
  const live = withFormulas(
    main,
    new Map([
      ...perVpd(DISTANCES, (vpd) => (r: number) => distanceTo(vpd, measure, `$A${r}`, byFirm)),
      [NEAREST, nearest],
    ]),
  );
  const names = [
    { name: NAMES.distanceFirms, column: 0 },
    { name: NAMES.distances, column: DISTANCES, columns: 6 },
    { name: NAMES.nearest, column: NEAREST },
  ];
  return { ...sheet, blocks: [{ ...live, names }, footprintsInUse(used, footprints)] };
}

/** The footprints of the sheet HVM Footprints, brought to a sum of 100. */
function footprintsInUse(block: Block, footprints: readonly (readonly CellPlace[])[]): Block {
  const rows = footprints.map((cells, f): Cell[] => {
    const all = `SUM(${rectangles(cells)})`;
    return [PROPOSITIONS[f]!.name, ...cells.map((cell) => formula(`100*${cellReference(cell)}/${all}`))];
  });
  const each = VPDS.map((vpd, f) => ({ name: NAMES.footprint(vpd), column: 1, columns: 6, row: f }));
  return { ...block, rows, names: [{ name: NAMES.propositions, column: 0 }, ...each] };
}

/** Whether a firm has no profile, or one without shape: its spread is blank or nothing. */
export function isFlat(firm: string, byFirm: ByFirm): string {
  return `N(INDEX(${NAMES.spread},${byFirm.row(firm, NAMES.stepFirms)}))<=${TOLERANCE}`;
}

/** The measure's own formula, where it has one: not without a profile, nor of a flat one under a measure that needs shape. */
function distanceTo(vpd: Vpd, measure: MeasureName, firm: string, byFirm: ByFirm): string {
  const profile = `INDEX(${NAMES.percentages},${byFirm.row(firm, NAMES.firms)},0)`;
  const step = (name: string) => `INDEX(${name},${byFirm.row(firm, NAMES.stepFirms)},0)`;
  const { definedWhenFlat, excel } = MEASURES[measure];
  const distance = excel({
    profile,
    footprint: NAMES.footprint(vpd),
    profileOrder: step(NAMES.order),
    footprintOrder: NAMES.footprintOrder(vpd),
    profileSigns: step(NAMES.signs),
    footprintSigns: NAMES.footprintSigns(vpd),
  });
  const undefinedFor = definedWhenFlat ? `COUNT(${profile})<6` : isFlat(firm, byFirm);
  return `IF(${undefinedFor},"",${distance})`;
}
