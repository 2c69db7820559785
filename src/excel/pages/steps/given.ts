import { spelt } from "../../../cells/spelt";
import { HIGHEST, LOWEST, type ProfileStudy, SUM_TOLERANCE, TOLERANCE, VPDS } from "../../../methods/hvm";
import { FIRM, vpds } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { ProfilePlaces } from "../../answers/ground/places";
import type { ByFirm } from "../../formulas/by-firm";
import { NAMES } from "../../formulas/names";
import { lineReference } from "../../formulas/references";
import { blockOf } from "../../sheets/block";
import { Grid, span } from "../../sheets/grid";
import type { ResultPage } from "../page";

const { table, group } = tablesOf<{ readonly firm: string }, unknown>();

const GIVEN = table({
  firm: FIRM,
  stands: group({ ...vpds("plain", ", as it stands"), value: () => null }),
  counts: group({ ...vpds("score", ", as it counts"), value: () => null }),
});

/** HVM Given, in the place of HVM Answers in a study of profiles: the six values of each firm as they stand, and as they count. */
export const GIVEN_PAGE: ResultPage = {
  kind: "given",
  name: "HVM Given",
  shows: "in its place where the study gives six values per firm: these as they stand, and as they count",
  isMade: ({ live, reading }) => live !== null && reading.study.kind === "profiles",
  title: () => "HVM Given: each firm's six values as they stand, and as they count",
  lines: ({ reading, live }) => [
    "As it stands: looked up in your sheet by the firm's name, so your rows may be put into another order.",
    `As it counts: ${allowed(reading.study as ProfileStudy, live!.places.profiles!)}; anything else is blank, and the firm has no class then.`,
  ],
  blocks: ({ reading, firms, live }) => {
    const { unit } = reading.study as ProfileStudy;
    const places = live!.places.profiles!;
    return [
      blockOf(new Grid(GIVEN, null), {
        table: null,
        rows: firms,
        formulas: {
          stands: ({ $firm }, { part }) => standing(lineReference(places.values[part]!), $firm, places, live!.byFirm),
          counts: ({ stands, $stands }, { part }) =>
            unit === "scores" ? counted(stands[part]!) : share(stands[part]!, span($stands), places.factor),
        },
        names: [
          { name: NAMES.firm, of: "firm" },
          ...VPDS.map((vpd, part) => ({ name: NAMES.given(vpd), of: "counts" as const, part })),
        ],
      }),
    ];
  },
};

function allowed({ unit }: ProfileStudy, { factor }: ProfilePlaces): string {
  return unit === "scores"
    ? `a score from ${LOWEST} to ${HIGHEST}`
    : `a number of 0 or more, six of which sum to ${100 / factor}`;
}

function standing(line: string, firm: string, { names }: ProfilePlaces, byFirm: ByFirm): string {
  const value = names === null ? line : `INDEX(${line},${byFirm.row(firm, lineReference(names))})`;
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
