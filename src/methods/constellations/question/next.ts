import { type ConstellationName, CONSTELLATIONS } from "../catalogue/constellations";
import { type Facet, FACETS, factsOf } from "../catalogue/facets";
import { TOLERANCE } from "../../numbers/equal";
import { list } from "../../words";
import { type Coding, telling } from "../reading/coding";
import type { Identification } from "../identify/identify";
import { paperHas } from "../identify/why";
import { type Answer, prospectOf, type Prospect, prospectsOf, shareAllowed } from "./expected";

/**
 * The best next question. `separate`: its answer leaves the fewest. `support`: nothing would rule one out, but a capability would
 * speak for some. `test`: one is left, and this could prove it wrong. `look`: no question helps; what to look for does.
 */
export interface NextQuestion {
  readonly kind: "separate" | "support" | "test" | "look";
  readonly facet: Facet | null;
  readonly expectedLeft: number | null;
  readonly answers: readonly Answer[];
}

/** The order in which facets are asked for where nothing else decides; capabilities rule nothing out, and are asked last. */
const ASKED: readonly Facet[] = FACETS.filter((facet) => facet !== "capabilities");

/**
 * The best next question about a relationship; null where none is left to ask: it is matched, none of the nine, or alone.
 *
 * @param asked facets that need not be asked for again: whoever was asked does not know
 *
 * @example
 * nextQuestion(identify(NOTHING), NOTHING).facet // "form"
 * nextQuestion(identify(NOTHING), NOTHING, ["form"]).facet // "strategy"
 */
export function nextQuestion(
  { status, possible }: Identification,
  coding: Coding,
  asked: readonly Facet[] = [],
): NextQuestion | null {
  const uncoded = ASKED.filter((facet) => coding[facet].length === 0 && !asked.includes(facet));
  switch (status) {
    case "alone":
    case "none":
    case "matched":
      return null;
    case "one-left":
      return toTest(possible[0]!, uncoded);
    case "not-enough":
    case "several":
      return toSeparate(possible, uncoded) ?? toSupport(possible, coding, asked);
  }
}

const LOOK: NextQuestion = { kind: "look", facet: null, expectedLeft: null, answers: [] };

/** The question that leaves the fewest; null where each leaves all. */
function toSeparate(candidates: readonly ConstellationName[], uncoded: readonly Facet[]): NextQuestion | null {
  let best: Prospect | null = null;
  const prospects = prospectsOf(candidates);
  for (const facet of uncoded) {
    const prospect = prospects(facet);
    const least = best === null ? candidates.length : best.expectedLeft;
    if (prospect.expectedLeft < least - TOLERANCE) best = prospect;
  }
  return best && { kind: "separate", ...best };
}

function toSupport(candidates: readonly ConstellationName[], coding: Coding, asked: readonly Facet[]): NextQuestion {
  if (telling(coding.capabilities).length > 0 || asked.includes("capabilities")) return LOOK;
  return { kind: "support", ...prospectOf("capabilities", candidates) };
}

/** The facet of which the constellation allows the smallest share of codes; a main facet before a detail, where they allow equal ones. */
function toTest(name: ConstellationName, uncoded: readonly Facet[]): NextQuestion {
  let best: Facet | null = null;
  let least = 1;
  for (const facet of uncoded) {
    const share = shareAllowed(name, facet);
    if (share < least - TOLERANCE) [best, least] = [facet, share];
  }
  return best === null ? LOOK : { kind: "test", ...prospectOf(best, [name]) };
}

/**
 * A question in a sentence or two, with what its answer is good for.
 *
 * @example
 * questionInWords(nextQuestion(identify(NOTHING), NOTHING), identify(NOTHING).possible) // "How is the cooperation agreed: not at all, informally, by contract, by shared ownership, by merger, or by buying the other firm? On average this leaves 5.3 of 9."
 */
export function questionInWords(next: NextQuestion, candidates: readonly ConstellationName[]): string {
  if (next.facet === null) return effectInWords(next, candidates);
  return `${factsOf(next.facet).question} ${effectInWords(next, candidates)}`;
}

/** What the answer to a question is good for; where there is none to ask, what to compare. */
export function effectInWords(
  { kind, facet, expectedLeft }: NextQuestion,
  candidates: readonly ConstellationName[],
): string {
  if (facet === null) return `Compare what to look for: ${candidates.map(lookFor).join(" ")}`;
  if (kind === "test") return `Anything but ${paperHas(candidates[0]!, facet)} would rule ${candidates[0]!} out.`;
  const left = `${expectedLeft!.toFixed(1)} of ${candidates.length}`;
  return kind === "support"
    ? `It rules none out; on average it speaks for ${left}.`
    : `On average this leaves ${left}.`;
}

/** What to look for in a constellation. */
function lookFor(name: ConstellationName): string {
  const { lookFor } = CONSTELLATIONS.find((each) => each.name === name)!;
  return `${name}: ${lookFor}.`;
}

/** The question for one facet, whether or not it is the best one. */
export function questionAbout(facet: Facet, candidates: readonly ConstellationName[]): NextQuestion {
  return { kind: facet === "capabilities" ? "support" : "separate", ...prospectOf(facet, candidates) };
}

/** What an answer would leave, in words. */
export function answerInWords({ answer, leaves }: Answer): string {
  return `${answer}: ${leaves.length === 0 ? "none of them" : list(leaves)}`;
}
