import { NO_CLASS, PROPOSITIONS, type Vpd, vpdHeading, VPDS } from "../../../methods/hvm";
import type { CohortFigures } from "../../../methods/hvm/analyses/cohort";
import { NEEDS_ANSWERS } from "../../../methods/hvm/analyses/needs";
import { probability, tablesOf } from "../../../methods/table";
import type { Results } from "../page";

interface Counted {
  readonly name: string;
  readonly firms: number;
  readonly share: number;
}

const counts = tablesOf<Counted, Results>();
const SHARE = {
  heading: "Share, %",
  unit: "share",
  width: 12,
  value: ({ share }: Counted) => share,
} as const;
const FIRMS = {
  heading: "Firms",
  unit: "count",
  width: 12,
  value: ({ firms }: { readonly firms: number }) => firms,
} as const;

/** How many firms have each class, are tied, or have none. */
export const CLASSES = counts.table({
  name: { heading: "Class", unit: "text", width: 26, value: ({ name }) => name },
  firms: FIRMS,
  share: SHARE,
});

/** Likewise the disciplines and values of these classes. */
export const KINDS = counts.table({
  name: { heading: "Discipline, value", unit: "text", width: 26, value: ({ name }) => name },
  firms: FIRMS,
  share: SHARE,
});

export function classRows({ classes, tied, none }: CohortFigures): Counted[] {
  return shared([...Object.entries(classes), ["Tied", tied], [NO_CLASS, none]]);
}

export function kindRows({ disciplines, values, classes }: CohortFigures): Counted[] {
  return shared([...Object.entries(disciplines), ...Object.entries(values)], sum(Object.values(classes)));
}

/** With each count's share of so many firms; by default of all that are counted. */
function shared(given: readonly (readonly [string, number])[], of = sum(given.map(([, firms]) => firms))): Counted[] {
  return given.map(([name, firms]) => ({ name, firms, share: of === 0 ? 0 : (100 * firms) / of }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Whether firms order the six VPDs alike. */
export const CONCORDANCE = tablesOf<CohortFigures["concordance"], Results>().table({
  what: { heading: "Order of the six VPDs", unit: "text", width: 26, value: () => "Concordance over firms" },
  firms: FIRMS,
  w: {
    heading: "Kendall's W",
    unit: "coefficient",
    width: 12,
    means:
      "0: the firms order the six VPDs without anything in common; 1: all in the same order. High: a common pattern of answering, which HVM Alignment looks into.",
    value: ({ w }) => w,
  },
  meanRho: {
    heading: "Mean Spearman's ρ",
    unit: "coefficient",
    width: 12,
    means: "The mean rank correlation over all pairs of firms.",
    value: ({ meanRho }) => meanRho,
  },
  chi2: { heading: "χ²", unit: "coefficient", width: 12, value: ({ chi2 }) => chi2 },
  degrees: { heading: "Degrees of freedom", unit: "count", width: 12, value: () => VPDS.length - 1 },
  p: {
    heading: "p",
    unit: "probability",
    width: 12,
    means: "How likely so large a χ² is among orders that have nothing in common.",
    value: ({ p }) => probability(p),
  },
  why: {
    heading: "Why not",
    unit: "text",
    width: 50,
    value: ({ w, firms }) =>
      w !== null ? null : firms < 2 ? "Needs two firms with six values." : "All values are equal.",
  },
});

type OnVpd = { readonly vpd: Vpd } & NonNullable<CohortFigures["vpds"]>[Vpd];

/** The firms' scores on each VPD. */
export const ON_VPDS = tablesOf<OnVpd & { readonly why: string | null }, Results>().table({
  vpd: {
    heading: "Firms' scores on",
    unit: "text",
    width: 26,
    value: ({ vpd }) => vpdHeading(PROPOSITIONS[VPDS.indexOf(vpd)]!),
  },
  firms: FIRMS,
  mean: { heading: "Mean", unit: "score", width: 12, value: ({ mean }) => mean },
  sd: {
    heading: "SD",
    unit: "score",
    width: 12,
    means: "Standard deviation over firms, with n − 1.",
    value: ({ sd }) => sd,
  },
  lowest: { heading: "Lowest", unit: "score", width: 12, value: ({ lowest }) => lowest },
  median: { heading: "Median", unit: "score", width: 12, value: ({ median }) => median },
  highest: { heading: "Highest", unit: "score", width: 12, value: ({ highest }) => highest },
  why: { heading: "Why not", unit: "text", width: 50, value: ({ why }) => why },
});

const NOTHING = { firms: 0, mean: null, sd: null, lowest: null, median: null, highest: null } as const;

export function vpdRows({ vpds }: CohortFigures) {
  return VPDS.map((vpd) => ({ vpd, ...(vpds?.[vpd] ?? NOTHING), why: vpds === null ? NEEDS_ANSWERS : null }));
}
