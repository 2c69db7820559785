import { type CodeName, CODES_OF, inOrder } from "./codes";
import { type ConstellationName, NAMES } from "./constellations";
import { byFacet, type Facet } from "./facets";
import { type RuleFacts, RULES } from "./rules";

/** What the paper has for a constellation on a facet. */
export interface Allowed {
  readonly named: readonly CodeName[];
  readonly possible: readonly CodeName[];
  /** Named or possible, in order; all codes of the facet where the paper is silent. */
  readonly all: readonly CodeName[];
  /** The paper has no word on the facet. */
  readonly isSilent: boolean;
  readonly rules: readonly RuleFacts[];
}

const ALLOWED = new Map(NAMES.map((name) => [name, byFacet((facet) => worked(name, facet))]));

/**
 * What the paper has for a constellation on a facet.
 *
 * Source: Table 2 and section 4, by ./rules.ts. There is no code that a constellation must have.
 *
 * @example
 * allowedBy("Integration co-location", "form").possible // ["formal agreement", "equity alliance"]
 */
export function allowedBy(name: ConstellationName, facet: Facet): Allowed {
  return ALLOWED.get(name)![facet];
}

/**
 * Where the paper says what it has of these codes: each place once.
 *
 * @example
 * sourcesOf(allowedBy("Competence acquisition", "extent"), ["high", "low"]) // "4.9; 4.9 (more adaptation is called needed, not given)"
 */
export function sourcesOf({ rules }: Allowed, codes: readonly CodeName[]): string {
  const concerned = rules.filter((rule) => rule.codes.some((code) => codes.includes(code)));
  return [...new Set(concerned.flatMap(({ source }) => source.split("; ")))].join("; ");
}

function worked(name: ConstellationName, facet: Facet): Allowed {
  const rules = RULES[name][facet] ?? [];
  const codesOf = (rule: RuleFacts["rule"]) =>
    inOrder(
      facet,
      rules.filter((each) => each.rule === rule).flatMap(({ codes }) => codes),
    );
  const [named, possible] = [codesOf("named"), codesOf("possible")];
  const isSilent = rules.length === 0;
  const all = isSilent ? CODES_OF[facet] : inOrder(facet, [...named, ...possible]);
  return { named, possible, all, isSilent, rules };
}
