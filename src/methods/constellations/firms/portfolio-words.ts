import { count, inWords, list } from "../../words";
import { OBSERVED_FIRMS } from "../catalogue/firms";
import type { Portfolio } from "./portfolio";

const SEEN = inWords(OBSERVED_FIRMS.length);

/**
 * A firm's portfolio in a few sentences: what it has, where the paper met the same, and what has to be kept up side by side. Nothing in
 * it says which portfolio is better.
 *
 * Source: Table 2; 5.1 and 6.1.
 */
export function portfolioInWords(portfolio: Portfolio): string {
  return [whatItHas(portfolio), inThePaper(portfolio), sideBySide(portfolio)].filter((part) => part !== "").join(" ");
}

function whatItHas({ constellations, relationships, alone, undecided, none }: Portfolio): string {
  const open = [
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
    ...(none > 0 ? [`${none} none of the nine`] : []),
    ...(alone > 0 ? [`${alone} alone`] : []),
  ];
  const others = open.length > 0 ? ` (${open.join(", ")})` : "";
  const of = count(relationships, "relationship");
  if (constellations.length === 0) return `${of}${others}: counted as no constellation.`;
  return `${of}${others}: ${list(constellations)}.`;
}

function inThePaper({ constellations, observedIn, partOf, contains }: Portfolio): string {
  if (constellations.length === 0) return "";
  if (observedIn.length > 0) return `The paper met exactly this in ${list(observedIn)}.`;
  if (partOf.length > 0) return `The paper met this, with more, in ${list(partOf)}.`;
  const parts = contains.length > 0 ? `, but a part of it in ${list(contains)}` : "";
  return `The paper did not meet this set${parts}, which is no warning: it saw ${SEEN} firms.`;
}

function sideBySide({ constellations, differOn }: Portfolio): string {
  if (constellations.length < 2) return "";
  if (differOn.length === 0) return "They have codes in common on every dimension but capabilities.";
  return `Side by side they differ on ${list(differOn.map((dimension) => dimension.toLowerCase()))}; very different ones may be hard to coordinate (6.1).`;
}
