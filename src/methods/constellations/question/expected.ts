import { allowedBy } from "../catalogue/allowed";
import { type CodeName, CODES_OF, isNeutral } from "../catalogue/codes";
import { type ConstellationName, NAMES } from "../catalogue/constellations";
import type { Facet } from "../catalogue/facets";

/** The answer to the question for a capability that none of them is. */
export const NONE_OF_THESE = "none of these";

/** What one may answer: a code, or that it is none. */
export type Reply = CodeName | typeof NONE_OF_THESE;

/** An answer, and which of the candidates it would leave, in the order of Table 2. */
export interface Answer {
  readonly answer: Reply;
  readonly leaves: readonly ConstellationName[];
}

/** What a question would come to. */
export interface Prospect {
  readonly facet: Facet;
  /** How many candidates it leaves on average: each equally likely, and so is every answer that a candidate allows. */
  readonly expectedLeft: number;
  readonly answers: readonly Answer[];
}

/** The capabilities that tell something. */
const TELLING: readonly CodeName[] = CODES_OF.capabilities.filter((code) => !isNeutral(code));

/** Which answers a candidate allows. Of capabilities: its telling ones, or that it is none of these. */
function repliesOf(name: ConstellationName, facet: Facet): readonly Reply[] {
  const { all, named } = allowedBy(name, facet);
  if (facet !== "capabilities") return all;
  const tells = named.filter((code) => TELLING.includes(code));
  return tells.length > 0 ? tells : [NONE_OF_THESE];
}

/** All answers that a question has. */
function repliesTo(facet: Facet): readonly Reply[] {
  return facet === "capabilities" ? [...TELLING, NONE_OF_THESE] : CODES_OF[facet];
}

/**
 * How many of some candidates would be left on average, were this facet asked for.
 *
 * Source: the probabilities of Intkey's best-character measure (DELTA); the number left rather than bits is ours, as a person can
 * check a count.
 *
 * @example
 * prospectOf("form", NAMES).expectedLeft // 5.25
 */
export function prospectOf(facet: Facet, candidates: readonly ConstellationName[]): Prospect {
  return prospectsOf(candidates)(facet);
}

/** The same for several facets and the same candidates. */
export function prospectsOf(candidates: readonly ConstellationName[]): (facet: Facet) => Prospect {
  let set = 0;
  for (const name of candidates) set |= 1 << NAMES.indexOf(name);
  const known = KNOWN.get(set) ?? {};
  KNOWN.set(set, known);
  return (facet) => (known[facet] ??= workedOut(facet, candidates));
}

/** What has been worked out, by set of candidates, at most 512, and facet: a study asks the same over and over. */
const KNOWN = new Map<number, Partial<Record<Facet, Prospect>>>();

function workedOut(facet: Facet, candidates: readonly ConstellationName[]): Prospect {
  const inTable = NAMES.filter((name) => candidates.includes(name));
  const replies = inTable.map((name) => [name, repliesOf(name, facet)] as const);
  let expectedLeft = 0;
  const answers = repliesTo(facet).map((answer): Answer => {
    let weight = 0;
    const leaves: ConstellationName[] = [];
    for (const [name, allowed] of replies) {
      if (!allowed.includes(answer)) continue;
      weight += 1 / allowed.length;
      leaves.push(name);
    }
    expectedLeft += (weight / inTable.length) * leaves.length;
    return { answer, leaves };
  });
  return { facet, expectedLeft, answers };
}

/** The share of a facet's codes that a constellation allows: the smaller, the better it could be proved wrong. */
export function shareAllowed(name: ConstellationName, facet: Facet): number {
  return allowedBy(name, facet).all.length / CODES_OF[facet].length;
}
