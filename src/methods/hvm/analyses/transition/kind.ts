import { propositionNamed, type PropositionName } from "../../catalogue/propositions";

export type ValueChange = "none" | "hard to soft" | "soft to hard";

/** What a transition asks of a firm, in a word, and what that word means to its managers. */
interface VerdictFacts {
  readonly verdict: string;
  readonly means: string;
}

/**
 * The verdict on each kind of transition, the easiest first.
 *
 * Source: the HVM paper, discussion of its Table 8, and its conclusion: going from soft to hard value weighs most, then leaving
 * the discipline. Which of difficult and radical is harder the paper does not say.
 */
export const VERDICTS = {
  none: {
    verdict: "stays",
    means: "The firm is classed where it wishes to be: what is left is to come closer to that footprint.",
  },
  "same discipline, hard to soft": {
    verdict: "realistic",
    means:
      "Customers go on being served in the same way, and people take over from engineering as what the value rests on.",
  },
  "other discipline, hard to soft": {
    verdict: "incremental",
    means:
      "Another kind of promise to customers, but the easier direction: from what engineering does to what people do.",
  },
  "other discipline, same value": {
    verdict: "difficult",
    means: "Another kind of promise to customers, while what the value rests on, engineering or people, can stay.",
  },
  "same discipline, soft to hard": {
    verdict: "radical",
    means: "The same promise to customers, to be kept by engineering where people kept it: the harder direction.",
  },
  "other discipline, soft to hard": {
    verdict: "major",
    means: "Both at once: another promise to customers, and engineering to be built up where value rested on people.",
  },
} as const satisfies Readonly<Record<string, VerdictFacts>>;

export type Kind = keyof typeof VERDICTS;
export type Verdict = (typeof VERDICTS)[Kind]["verdict"];

/** What a wish for these two should be told, whoever wishes it. */
export const CAUTIONS = {
  price: "Most UK manufacturers struggle to compete on price (the HVM paper on its Table 8).",
  simplicity: "Hard to reach for UK manufacturers, as the HVM paper's focus group saw it.",
} as const;

export type Caution = keyof typeof CAUTIONS;

/** What changes on the way from one proposition to another, and what to think of it. */
export interface Change {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly disciplineChanges: boolean;
  readonly valueChange: ValueChange;
}

/**
 * What changes between two propositions: the discipline, hard or soft value; and the verdict on that kind of transition.
 *
 * Source: the HVM paper, Table 1 (the matrix), Table 8 and conclusion.
 *
 * @example
 * changeOf("Socialisors", "Innovators") // {"kind": "other discipline, soft to hard", "verdict": "major", "disciplineChanges": true, "valueChange": "soft to hard"}
 */
export function changeOf(current: PropositionName, desired: PropositionName): Change {
  const [from, to] = [propositionNamed(current), propositionNamed(desired)];
  const disciplineChanges = from.discipline !== to.discipline;
  const valueChange = from.value === to.value ? "none" : from.value === "Hard" ? "hard to soft" : "soft to hard";
  const value = valueChange === "none" ? "same value" : valueChange;
  const kind = current === desired ? "none" : (`${disciplineChanges ? "other" : "same"} discipline, ${value}` as Kind);
  return { kind, verdict: VERDICTS[kind].verdict, disciplineChanges, valueChange };
}

/** What to beware of in a wish; null for most, and for those that are there already. */
export function cautionOn(current: PropositionName | null, desired: PropositionName): Caution | null {
  if (current === desired) return null;
  return desired === "Price Minimisers" ? "price" : desired === "Simplifiers" ? "simplicity" : null;
}

/** The transitions that the paper gives a verdict on; the others follow by its rule. */
const SAID: readonly (readonly [current: PropositionName, desired: PropositionName])[] = [
  ["Technological Integrators", "Socialisors"],
  ["Technological Integrators", "Brand Managers"],
  ["Technological Integrators", "Price Minimisers"],
  ["Socialisors", "Technological Integrators"],
  ["Socialisors", "Innovators"],
];

/** Whether the paper itself gives the verdict on a transition. */
export function isSaid(current: PropositionName, desired: PropositionName): boolean {
  return SAID.some(([from, to]) => from === current && to === desired);
}
