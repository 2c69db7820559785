import { tablesOf, type Unit } from "../../table";
import { type Proposition, PROPOSITIONS, vpdHeading } from "../catalogue/propositions";
import { type MeasureName, MEASURES } from "../classes/measures";
import { RANK_RULES } from "../profile/ranks";
import type { Sureness } from "../analyses/robustness/sureness";
import type { Assessment, AssessOptions } from "../study/assessment";

/** What headings and decimals of the method's tables depend on. */
export interface Chosen {
  readonly options: Required<AssessOptions>;
  /** How sure each firm's class is, by the firm's name. */
  readonly sureness: ReadonlyMap<string, Sureness>;
}

/** What declares the tables that have a row a firm. */
export const { table, group } = tablesOf<Assessment, Chosen>();

/** The column that every table of firms begins with. */
export const FIRM = {
  heading: "Firm",
  unit: "text",
  width: 20,
  wrap: true,
  value: ({ firm }: { readonly firm: string }) => firm,
} as const;

/** The longest word of a heading, "Simplification," in bold, fits; twelve such columns beside a firm fit on a page. */
const VPD_WIDTH = 13;

/** What the six columns of the VPDs have in common, but for their values; `unit` ends their headings. */
export function vpds(unit: Unit, ending = "") {
  return {
    each: PROPOSITIONS,
    heading: (proposition: Proposition) => vpdHeading(proposition, ending),
    unit,
    width: VPD_WIDTH,
  } as const;
}

/** The same with the letters of the VPDs alone, where more is said of each than has room in a heading beside its name. */
export function lettered(unit: Unit, ending: string) {
  return { ...vpds(unit), heading: ({ vpd }: Proposition) => `${vpd}${ending}` } as const;
}

/** What a measure is called in a heading. */
export function shortOf(measure: MeasureName): string {
  return MEASURES[measure].short.toLowerCase();
}

/** Decimals as the chosen measure and rule need them. */
type Options = Pick<Chosen, "options">;
export const distanceDecimals = ({ options }: Options) => MEASURES[options.measure].unit.decimals;
export const marginDecimals = ({ options }: Options) => MEASURES[options.measure].unit.marginDecimals;
export const rankDecimals = ({ options }: Options) => RANK_RULES[options.ranks].decimals;
