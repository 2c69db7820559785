import { type CodeName } from "../catalogue/codes";
import { type ConstellationName, NAMES } from "../catalogue/constellations";
import { type Facet, FACETS } from "../catalogue/facets";
import { type Why, whyOf } from "../identify/why";
import { type AssessedRelationship, type JudgedStanding, standingOf } from "./relationship";

/** How a constellation stands in a relationship for which it is worth a look. */
export type Standing = JudgedStanding | "nearest" | "one code away" | "judged";

/** What one facet says for or against one constellation in one relationship. */
export interface Evidence extends Why {
  readonly of: AssessedRelationship;
  readonly constellation: ConstellationName;
  /** At least one; "judged" last. */
  readonly standings: readonly Standing[];
  readonly facet: Facet;
  readonly coded: readonly CodeName[];
}

/** Evidence as far as it was asked for. */
export interface EvidenceList {
  readonly rows: readonly Evidence[];
  /** So many relationships, from the first, have all of theirs among the rows. */
  readonly relationships: number;
  /** How many rows there would be of all. */
  readonly all: number;
}

/**
 * The evidence of relationships: for each constellation that is worth a look (possible, one code away, nearest, or judged) and each
 * facet that is coded, what the paper has and what follows. Whole relationships, as long as they make `most` rows at most.
 */
export function evidenceOf(assessed: readonly AssessedRelationship[], most = Infinity): EvidenceList {
  const why = remembered();
  const rows: Evidence[] = [];
  let [relationships, all, isCut] = [0, 0, false];
  for (const of of assessed) {
    const { coding } = of.relationship;
    const facets = FACETS.filter((facet) => coding[facet].length > 0);
    const looked = lookedAt(of);
    all += facets.length * looked.length;
    isCut ||= all > most;
    if (isCut) continue;
    relationships++;
    for (const constellation of looked) {
      const standings = standingsOf(constellation, of);
      for (const facet of facets) {
        const coded = coding[facet];
        rows.push({ of, constellation, standings, facet, coded, ...why(constellation, facet, coded) });
      }
    }
  }
  return { rows, relationships, all };
}

/** Those that are possible, best first; then those that are not, in the order of Table 2. Of a service alone there are none. */
function lookedAt({ found, relationship: { judged } }: AssessedRelationship): readonly ConstellationName[] {
  if (found.status === "alone") return [];
  const { possible, oneAway, nearest } = found;
  const others = new Set([...oneAway.map(({ constellation }) => constellation), ...(nearest ?? []), ...judged]);
  return [...possible, ...NAMES.filter((name) => others.has(name) && !possible.includes(name))];
}

function standingsOf(name: ConstellationName, { found, relationship: { judged } }: AssessedRelationship): Standing[] {
  const standing = standingOf(name, found);
  const near: Standing[] = [
    ...(found.nearest?.includes(name) ? (["nearest"] as const) : []),
    ...(found.oneAway.some(({ constellation }) => constellation === name) ? (["one code away"] as const) : []),
  ];
  const stands = standing === "ruled out" && near.length > 0 ? near : [standing];
  return judged.includes(name) ? [...stands, "judged"] : stands;
}

/** `whyOf`, which says the same of the same codes: of thousands of relationships a few hundred differ. */
function remembered(): typeof whyOf {
  const known = new Map<string, Why>();
  return (name, facet, coded) => {
    const key = `${name}|${facet}|${coded.join("|")}`;
    const why = known.get(key) ?? whyOf(name, facet, coded);
    known.set(key, why);
    return why;
  };
}
