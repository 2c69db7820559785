import { equal, TOLERANCE } from "../../../numbers/equal";
import { list } from "../../../words";
import { type ByVpd, propositionOf, type Vpd, vpdInWords, VPDS } from "../../catalogue/propositions";
import type { Assessment } from "../../study/assessment";
import type { Change } from "./kind";
import type { Road } from "./road";
import type { Transition } from "./transition";

/** Said of a firm, or of a study, without a wish. */
export const NO_WISH = "No desired proposition: enter one on the sheet HVM Firms.";

/** Why some of a firm's transition is not there, a sentence each; none where all is. */
export function onTransition(firm: Assessment, found: Transition | null): string[] {
  if (found === null) return [NO_WISH];
  const { notClassifiable, tie, scores } = firm;
  if (notClassifiable !== null) return [notClassifiable.reason];
  return [
    tie && `Equally close to ${list(tie)}: no single starting point; rank and gap concern the wish alone.`,
    scores.includes(null) && "Ranks and score points need scores, and for this firm only percentages are known.",
    found.road === null && "Road: worked out for the correlation distance only.",
  ].filter((sentence) => typeof sentence === "string");
}

/** "major: other discipline, soft to hard"; "stays: already there". */
export function changeWords({ kind, verdict }: Pick<Change, "kind" | "verdict">): string {
  return `${verdict}: ${kind === "none" ? "already there" : kind}`;
}

/** Gaps from so many score points on are told. */
const TOLD = 0.5;

/**
 * Where a firm would have to put more weight and where it can take less, the largest gap first.
 *
 * @example
 * weightWords({ A: 0.7, B: -0.1, C: 1.2, D: -0.6, E: -1.2, F: 0 }) // "More weight on Price Minimisation (C) and Innovation (A). Can take less: Technological Integration (E) and Simplification (D)."
 * weightWords({ A: 0.2, B: -0.1, C: 0.1, D: -0.2, E: 0, F: 0 }) // "Within half a point of the desired shape."
 */
export function weightWords(gapScore: ByVpd<number>): string {
  const named = (sign: number) => {
    const size = (vpd: Vpd) => sign * gapScore[vpd];
    const told = VPDS.filter((vpd) => size(vpd) >= TOLD - TOLERANCE);
    told.sort((a, b) => (equal(size(a), size(b)) ? 0 : size(b) - size(a)));
    return list(told.map((vpd) => vpdInWords(propositionOf(vpd))));
  };
  const [more, less] = [named(1), named(-1)];
  const sentences = [more && `More weight on ${more}.`, less && `Can take less: ${less}.`].filter(Boolean);
  return sentences.join(" ") || "Within half a point of the desired shape.";
}

/**
 * How far the road is, and how much like the wish the firm is at its end: being nearest there can mean little.
 *
 * @example
 * roadWords({ share: 0.489, overtakesLast: "Technological Integrators", similarity: 0.18 }, "Price Minimisers") // "Nearest to Price Minimisers after 49 % of the way, past Technological Integrators last, with r = .18 there."
 */
export function roadWords({ share, overtakesLast, similarity }: Road, desired: string): string {
  if (overtakesLast === null) return `Nearest to ${desired} already.`;
  const r = similarity === null ? "without a shape" : `with r = ${coefficient(similarity)}`;
  return `Nearest to ${desired} after ${Math.round(100 * share)} % of the way, past ${overtakesLast} last, ${r} there.`;
}

/** "−.67", as the papers write coefficients. */
export function coefficient(r: number): string {
  const digits = Math.abs(r).toFixed(2).replace(/^0/, "");
  return `${r < 0 && digits !== ".00" ? "−" : ""}${digits}`;
}
