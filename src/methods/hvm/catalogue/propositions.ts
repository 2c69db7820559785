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

/** The proposition of that name. */
export function propositionNamed(name: PropositionName): Proposition {
  return PROPOSITIONS.find((proposition) => proposition.name === name)!;
}
