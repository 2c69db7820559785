import { VPDS } from "../../../methods/hvm";
import { type Chosen, distanceDecimals, FIRM } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import { TOLERANCE } from "../../formulas/formula";
import type { Grid } from "../../sheets/grid";

/** What lies between the profiles and the classes, ranks and sequences, a row a firm. All of it is formulas. */
const { table, group } = tablesOf<{ readonly firm: string }, StepsUse>();

/** What the columns depend on: order, ties and flatness are decided on scores, or on percentages where there are no scores. */
export interface StepsUse extends Pick<Chosen, "options"> {
  readonly inPercentages: boolean;
  /** Figure 1 shows the means of the classes, for which classes and percentages have to stand side by side. */
  readonly byClass: boolean;
}

const computed = { value: () => null } as const;
const small = { ...computed, width: 9 } as const;
/** "A, score", "B, score", … */
export const each = (what: string) => ({ each: VPDS, heading: (vpd: string) => `${vpd}, ${what}`, ...small }) as const;

export const STEPS = table({
  firm: FIRM,
  profileRow: { heading: "Row in HVM Profiles", unit: "count", width: 10, ...computed },
  levels: group({
    ...each(""),
    heading: (vpd, { inPercentages }) => `${vpd}, ${inPercentages ? "%" : "score"}`,
    unit: "score",
  }),
  spread: { heading: "Spread", unit: "score", ...small },
  order: group({ ...each("order"), unit: "rank", decimals: 1 }),
  place: group({ ...each("place"), unit: "rank" }),
  sequence: { heading: "Sequence", unit: "text", width: 14, ...computed },
  standing: group({ ...each("standing"), unit: "rank" }),
  distanceRow: { heading: "Row in HVM Distances", unit: "count", width: 10, ...computed },
  second: { heading: "Second smallest distance", unit: "distance", decimals: distanceDecimals, width: 10, ...computed },
  runnerUp: { heading: "Runner-up", unit: "text", width: 26, ...computed },
  class: { heading: "Class", unit: "text", width: 26, ...computed },
  shares: group({
    each: ({ byClass }) => (byClass ? VPDS : []),
    heading: (vpd) => `${vpd}, % in Figure 1`,
    unit: "percent",
    ...small,
  }),
});
export type StepsGrid = Grid<{ readonly firm: string }, StepsUse, typeof STEPS.columns>;

/** How many of the cells equal another, within the tolerance. */
export function equalIn(cells: string, cell: string): string {
  return `COUNTIFS(${cells},">="&${cell}-${TOLERANCE},${cells},"<="&${cell}+${TOLERANCE})`;
}
