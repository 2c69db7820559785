import { tablesOf, type Unit } from "../../table";
import { PROPOSITIONS, type Proposition } from "../catalogue/propositions";
import { MEASURES } from "../classes/measures";
import type { MeasureName } from "../classes/measures/measure";
import type { Assessment, AssessOptions } from "../study/assessment";

/** What headings and decimals of the method's tables depend on. */
export interface Chosen {
  readonly options: Required<AssessOptions>;
}

/** What declares the tables that have a row a firm. */
export const { table, group } = tablesOf<Assessment, Chosen>();

/** The column that every table of firms begins with. */
export const FIRM = {
  heading: "Firm",
  unit: "text",
  width: 28,
  value: ({ firm }: { readonly firm: string }) => firm,
} as const;

/** The longest word of a heading, "Simplification," in bold, fits. */
const VPD_WIDTH = 16;

/** "A Innovation", "A Innovation, %". */
export function vpdHeading({ vpd, dimension }: Proposition, unit = ""): string {
  return `${vpd} ${dimension}${unit}`;
}

/** What the six columns of the VPDs have in common, but for their values; `unit` ends their headings. */
export function vpds(unit: Unit, ending = "") {
  return {
    each: PROPOSITIONS,
    heading: (proposition: Proposition) => vpdHeading(proposition, ending),
    unit,
    width: VPD_WIDTH,
  } as const;
}

/** What a measure is called in a heading. */
export function shortOf(measure: MeasureName): string {
  return measure === "cityblock" ? "city-block" : measure;
}

/** Distances in percentage points need fewer decimals than those from 0 to 2, and margins one more than distances. */
export const distanceDecimals = ({ options }: Chosen) => (inPoints(options.measure) ? 1 : 3);
export const marginDecimals = ({ options }: Chosen) => (inPoints(options.measure) ? 2 : 3);

function inPoints(measure: MeasureName): boolean {
  return MEASURES[measure].unit === "percentage points";
}

/** Ranks are whole unless tied ones share the average. */
export const rankDecimals = ({ options }: Chosen) => (options.ranks === "average" ? 1 : 0);

/** Each value once, in order of appearance, as rules.md 10 joins alternatives: "A / B". */
export function alternatives(values: readonly string[]): string {
  return [...new Set(values)].join(" / ");
}
