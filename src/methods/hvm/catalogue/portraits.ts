import { equal } from "../../numbers/equal";
import { list } from "../../words";
import type { Footprints } from "./footprints";
import { placeOfProposition, type PropositionName, PROPOSITIONS, vpdInWords } from "./propositions";

/** What a manager is told of a proposition, in words of ours. */
interface Portrait {
  /** What such a firm does. */
  readonly does: string;
  /** What it has to keep an eye on, in front of what its footprint weighs. */
  readonly watches: string;
  /** Whom the paper names. */
  readonly example: string;
}

/**
 * The six propositions for somebody who runs a firm.
 *
 * Source: after the definitions and examples in the HVM paper, section 2.1 (Martinez 2003). What such firms keep an eye on is our reading.
 */
const PORTRAITS: Readonly<Record<PropositionName, Portrait>> = {
  Innovators: {
    does: "Innovators live on being first: what they sell is newer than what others have, and it is there sooner.",
    watches:
      "They keep an eye on what their designers and developers bring forth, and on how long it takes to reach a customer",
    example: "Apple",
  },
  "Brand Managers": {
    does: "Brand Managers sell standing along with the product: customers pay more for a name that others look up to.",
    watches: "They keep an eye on how well their name is known, what it stands for, and what price it bears",
    example: "Jaguar",
  },
  "Price Minimisers": {
    does: "Price Minimisers win customers by costing least and still earn on it, as they make few things in large numbers and waste little.",
    watches: "They keep an eye on the cost of a piece, on how full their plant is, and on what goes to waste",
    example: "IKEA",
  },
  Simplifiers: {
    does: "Simplifiers make it easy to be their customer: ordering and getting the goods goes the same plain way for everybody, mostly online.",
    watches: "They keep an eye on how few steps an order takes, and on how seldom one needs to be put right",
    example: "Dell",
  },
  "Technological Integrators": {
    does: "Technological Integrators build what a few chosen customers need, and look after it for as long as it is in use.",
    watches: "They keep an eye on how long customers stay with them, and on how well the equipment serves those",
    example: "Rolls Royce",
  },
  Socialisors: {
    does: "Socialisors win by being trusted: people on both sides know each other, and go out of their way for each other.",
    watches: "They keep an eye on whether customers come back, and on what these say of them",
    example: "Union Industries, which makes industrial doors in Yorkshire",
  },
};

/**
 * A proposition in three sentences: what such a firm does, what it keeps an eye on and its footprint weighs, and the paper's example.
 *
 * @example
 * portraitOf("Innovators", FOOTPRINTS)[2] // "The HVM paper’s example: Apple."
 */
export function portraitOf(name: PropositionName, footprints: Footprints): readonly [string, string, string] {
  const { does, watches, example } = PORTRAITS[name];
  const footprint = footprints[placeOfProposition(name)]!;
  const weighing = (extreme: number) =>
    `${list(PROPOSITIONS.filter((_, v) => equal(footprint[v]!, extreme)).map(vpdInWords))} at ${inPercent(extreme)} %`;
  const [most, least] = [weighing(Math.max(...footprint)), weighing(Math.min(...footprint))];
  return [
    does,
    `${watches}; their footprint puts most weight on ${most}, and least on ${least}.`,
    `The HVM paper’s example: ${example}.`,
  ];
}

/** "42", "42.5". */
function inPercent(value: number): string {
  return String(Number(value.toFixed(1)));
}
