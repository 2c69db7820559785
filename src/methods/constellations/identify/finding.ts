import { allowedBy } from "../catalogue/allowed";
import type { ConstellationName } from "../catalogue/constellations";
import { facetsOf, SIX_DIMENSIONS } from "../catalogue/facets";
import { remarkOnAlone } from "../catalogue/strategies";
import { list } from "../../words";
import type { Coding } from "../reading/coding";
import type { Comparison } from "./compare";
import type { Identification } from "./identify";

/**
 * A result in a sentence or two: never the name alone, but always with what is known and what remains.
 *
 * @example
 * findingOf(identify(codingOf(["acquisition"])), codingOf(["acquisition"])) // "Only Competence acquisition is left; 1 of 1 coded dimensions agree. Not coded: Capabilities, Market orientation, Service strategy, Integration and Interfirm adaptation."
 */
export function findingOf(found: Identification, coding: Coding): string {
  const { status, best, tie, known, possible, unknownDimensions } = found;
  switch (status) {
    case "alone":
      return ["No constellation: provided without partners.", remarkOnAlone(coding.strategy)].filter(Boolean).join(" ");
    case "none":
      return noneOfTheNine(found, coding);
    case "matched":
      return `${best!}: all six dimensions are coded and fit; the other eight are ruled out.`;
    case "one-left": {
      const unsaid = unknownDimensions.length > 0 ? ` Not coded: ${list(unknownDimensions)}.` : "";
      return `Only ${best!} is left; ${inDigits(resultOf(found, best!).fit)} of ${known} coded dimensions agree.${unsaid}`;
    }
    case "not-enough":
      return `Not enough is coded to prefer one: ${known} of ${SIX_DIMENSIONS.length}. Still possible: ${list(possible)}.`;
    case "several":
      return tie === null ? leads(found) : `Equal: ${list(tie)}; the codes do not decide.`;
  }
}

function leads(found: Identification): string {
  const { best, margin, known, possible } = found;
  const [first, second] = possible.map((name) => resultOf(found, name));
  const ahead = standsByDetail(margin!) ? "by a detail ahead" : `${inDigits(margin!)} ahead`;
  if (known === 0)
    return `${best!} leads by a detail alone, ahead of ${second!.constellation}: none of the six dimensions is coded; ${possible.length} remain possible.`;
  return `${best!} leads: ${inDigits(first!.fit)} of ${known}, ${ahead} of ${second!.constellation}; ${possible.length} remain possible.`;
}

function noneOfTheNine(found: Identification, coding: Coding): string {
  const against = found.nearest!.map((name) => {
    const dimensions = resultOf(found, name).conflictingDimensions.map((dimension) => {
      const facets = facetsOf(dimension).filter((facet) => resultOf(found, name).conflicts.includes(facet));
      const coded = facets.flatMap((facet) => coding[facet]);
      const allowed = facets.flatMap((facet) => allowedBy(name, facet).all);
      return `${dimension}: coded ${list(coded)}, the paper has ${list(allowed)}`;
    });
    return `${name}, against it: ${dimensions.join("; ")}`;
  });
  return `None of the nine: each is ruled out. Nearest: ${against.join(". ")}. Either that code is wrong or the form is one the paper did not meet; its authors do not claim completeness (6.3).`;
}

/** How a coding stands to one of the nine. */
export function resultOf({ results }: Identification, name: ConstellationName): Comparison {
  return results.find(({ constellation }) => constellation === name)!;
}

/** The fit of the best, or of those that tie; null where none is preferred. */
export function firstFit(found: Identification): number | null {
  const first = found.best ?? found.tie?.[0];
  return first === undefined ? null : resultOf(found, first).fit;
}

function standsByDetail(margin: number): boolean {
  return Number(margin.toFixed(9)) === 0;
}

/** "4", "3.5", "2.67" */
export function inDigits(fit: number): string {
  return String(Number(fit.toFixed(2)));
}
