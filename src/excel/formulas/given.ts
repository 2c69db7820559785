import { HIGHEST, LOWEST, SUM_TOLERANCE, TOLERANCE, VPDS, type ProfileStudy } from "../../methods/hvm";
import { spelt } from "../../cells/spelt";
import type { ProfilePlaces } from "../answers/ground/places";
import { FIRM, vpdColumns } from "../pages/columns";
import { HEADINGS_ROW, type Block, type Cell, type ReportSheet } from "../sheets/sheet";
import type { ByFirm } from "./by-firm";
import { formula } from "./formula";
import { NAMES } from "./names";
import { lettersOf, lineReference, rowOf } from "./references";

const AT: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 0 };

/** HVM Given, in the place of HVM Answers in a study of profiles: the six values of each firm as they stand, and as they count. */
export function givenSheet({ unit, firms }: ProfileStudy, places: ProfilePlaces, byFirm: ByFirm): ReportSheet {
  const allowed =
    unit === "scores"
      ? `a score from ${LOWEST} to ${HIGHEST}`
      : `a number of 0 or more, six of which sum to ${100 / places.factor}`;
  return {
    kind: "given",
    title: "HVM Given: each firm's six values as they stand, and as they count",
    lines: [
      "As it stands: looked up in your sheet by the firm's name, so your rows may be put into another order.",
      `As it counts: ${allowed}; anything else is blank, and the firm has no class then.`,
    ],
    blocks: [
      {
        table: null,
        ...AT,
        columns: [FIRM, ...vpdColumns("General", ", as it stands"), ...vpdColumns("0.00", ", as it counts")],
        rows: firms.map((firm, f): Cell[] => {
          const row = rowOf(AT, f);
          const stands = (v: number) => `${lettersOf(AT, 1 + v)}${row}`;
          const all = `$${stands(0)}:$${stands(5)}`;
          return [
            firm,
            ...places.values.map((line) => formula(standing(lineReference(line), row, places, byFirm))),
            ...VPDS.map((_, v) =>
              formula(unit === "scores" ? counted(stands(v)) : share(stands(v), all, places.factor)),
            ),
          ];
        }),
        names: [{ name: NAMES.firm, column: 0 }, ...VPDS.map((vpd, v) => ({ name: NAMES.given(vpd), column: 7 + v }))],
      },
    ],
    figures: [],
  };
}

function standing(line: string, row: number, { names }: ProfilePlaces, byFirm: ByFirm): string {
  const value = names === null ? line : `INDEX(${line},${byFirm.row(`$A${row}`, lineReference(names))})`;
  return `IF(${value}="","",${value})`;
}

function counted(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=${LOWEST},${cell}<=${HIGHEST}),${cell},""),"")`;
}

/** Six percentages count together or not at all. */
function share(cell: string, all: string, factor: number): string {
  const scaled = factor === 1 ? "" : `${factor}*`;
  const isWhole = `ABS(${scaled}SUM(${all})-100)<=${spelt(SUM_TOLERANCE + TOLERANCE)}`;
  return `IF(AND(COUNT(${all})=6,MIN(${all})>=0,${isWhole}),${scaled}${cell},"")`;
}
