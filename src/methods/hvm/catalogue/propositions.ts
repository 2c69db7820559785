/** A value that exists once per value proposition dimension, in the order A–F. */
export type Six<T> = readonly [T, T, T, T, T, T];

/** Letter of a value proposition dimension (VPD). */
export type Vpd = "A" | "B" | "C" | "D" | "E" | "F";

export type PropositionName =
  "Innovators" | "Brand Managers" | "Price Minimisers" | "Simplifiers" | "Technological Integrators" | "Socialisors";

export type Discipline = "Product Leadership" | "Operational Excellence" | "Customer Intimacy";

/** One of the six kinds of value proposition, with its cell in the matrix of discipline and hard/soft value. */
export interface Proposition {
  readonly vpd: Vpd;
  /** What the VPD's score measures. */
  readonly dimension: string;
  /** The type of firm. */
  readonly name: PropositionName;
  readonly discipline: Discipline;
  readonly value: "Hard" | "Soft";
}

/**
 * The six propositions in the order A–F, which is also the order of every six numbers in this project.
 *
 * Source: Huaccho Huatuco et al., "HVM case studies", Table 1 and Table 5 (after Martinez 2003).
 */
export const PROPOSITIONS: Six<Proposition> = [
  { vpd: "A", dimension: "Innovation", name: "Innovators", discipline: "Product Leadership", value: "Hard" },
  { vpd: "B", dimension: "Brand Management", name: "Brand Managers", discipline: "Product Leadership", value: "Soft" },
  {
    vpd: "C",
    dimension: "Price Minimisation",
    name: "Price Minimisers",
    discipline: "Operational Excellence",
    value: "Hard",
  },
  { vpd: "D", dimension: "Simplification", name: "Simplifiers", discipline: "Operational Excellence", value: "Soft" },
  {
    vpd: "E",
    dimension: "Technological Integration",
    name: "Technological Integrators",
    discipline: "Customer Intimacy",
    value: "Hard",
  },
  { vpd: "F", dimension: "Socialisation", name: "Socialisors", discipline: "Customer Intimacy", value: "Soft" },
];

export const VPDS: Six<Vpd> = ["A", "B", "C", "D", "E", "F"];

/**
 * Six values, A–F, each made of its place (from 0) and letter.
 *
 * @example
 * sixOf((v) => 2 * v) // [0, 2, 4, 6, 8, 10]
 */
export function sixOf<T>(of: (v: number, vpd: Vpd) => T): Six<T> {
  return [of(0, "A"), of(1, "B"), of(2, "C"), of(3, "D"), of(4, "E"), of(5, "F")];
}

/** Six values, each made of the one in its place. */
export function mapSix<T, U>(six: Six<T>, of: (value: T, v: number) => U): Six<U> {
  return sixOf((v) => of(six[v]!, v));
}

/**
 * The six values that stand in a list from a place on, by default its first.
 *
 * @throws {RangeError} if fewer than six stand there
 */
export function sixAt<T>(values: ArrayLike<T>, from = 0): Six<T> {
  if (values.length < from + 6) throw new RangeError(`Six values are needed, and there are ${values.length - from}.`);
  return sixOf((v) => values[from + v]!);
}

/** A value for each VPD under its letter, as JSON has them. */
export type ByVpd<T> = Readonly<Record<Vpd, T>>;

/**
 * Six values under their letters.
 *
 * @example
 * byVpd([2, 4, 3, 1, 5, 5]) // {"A": 2, "B": 4, "C": 3, "D": 1, "E": 5, "F": 5}
 */
export function byVpd<T>(six: Six<T>): ByVpd<T> {
  return { A: six[0], B: six[1], C: six[2], D: six[3], E: six[4], F: six[5] };
}

/** The place of a proposition, from 0, in the order A–F. */
export function placeOfProposition(name: PropositionName): number {
  return PROPOSITIONS.findIndex((proposition) => proposition.name === name);
}

export function propositionNamed(name: PropositionName): Proposition {
  return PROPOSITIONS[placeOfProposition(name)]!;
}

/** The proposition whose VPD has that letter. */
export function propositionOf(vpd: Vpd): Proposition {
  return PROPOSITIONS[VPDS.indexOf(vpd)]!;
}

/** A VPD as headings and labels have it: "F Socialisation"; with a unit, "F Socialisation, %". */
export function vpdHeading({ vpd, dimension }: Proposition, unit = ""): string {
  return `${vpd} ${dimension}${unit}`;
}

/** A VPD as sentences have it: "Socialisation (F)". */
export function vpdInWords({ vpd, dimension }: Proposition): string {
  return `${dimension} (${vpd})`;
}
