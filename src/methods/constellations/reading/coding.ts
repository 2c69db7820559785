import { type CodeName, codeNamed, inOrder, isNeutral } from "../catalogue/codes";
import { byFacet, type Facet, FACETS, factsOf } from "../catalogue/facets";

/** What is coded of a relationship: the codes of each facet, in the catalogue's order. None means that it is not known. */
export type Coding = Readonly<Record<Facet, readonly CodeName[]>>;

/** What a coding said that was settled, or is worth a look. */
export type Settled =
  | { readonly code: "direction-implies-vertical" | "acquisition-is-formal" }
  | { readonly code: "codes-exclude-each-other"; readonly facet: Facet };

/** Nothing is known. */
export const NOTHING: Coding = byFacet(() => []);

/**
 * Codes of any facets as a coding.
 *
 * @example
 * codingOf(["vertical", "close", "merger"]).closeness // ["close"]
 */
export function codingOf(codes: Iterable<CodeName>): Coding {
  const coding: Record<Facet, readonly CodeName[]> = { ...NOTHING };
  for (const code of codes) {
    const { facet } = codeNamed(code)!;
    coding[facet] = coding[facet].length === 0 ? [code] : inOrder(facet, [...coding[facet], code]);
  }
  return coding;
}

/**
 * A coding with what follows from it: a direction is vertical; an acquisition is formal anyway, so that formal beside it is left
 * out. Codes that exclude each other stay, and are noticed.
 *
 * Source: 2.2.5; 4.9.
 */
export function settle(coding: Coding): { readonly coding: Coding; readonly notices: readonly Settled[] } {
  const notices: Settled[] = [];
  const settled: Record<Facet, readonly CodeName[]> = { ...coding };
  if (coding.direction.length > 0 && !coding.integration.includes("vertical")) {
    settled.integration = inOrder("integration", [...coding.integration, "vertical"]);
    notices.push({ code: "direction-implies-vertical" });
  }
  if (coding.form.includes("acquisition") && coding.form.includes("formal agreement")) {
    settled.form = coding.form.filter((code) => code !== "formal agreement");
    notices.push({ code: "acquisition-is-formal" });
  }
  for (const facet of FACETS) {
    if (factsOf(facet).isExclusive && coding[facet].length > 1)
      notices.push({ code: "codes-exclude-each-other", facet });
  }
  return { coding: settled, notices };
}

/** The codes of a facet that tell something. */
export function telling(codes: readonly CodeName[]): readonly CodeName[] {
  return codes.some(isNeutral) ? codes.filter((code) => !isNeutral(code)) : codes;
}
