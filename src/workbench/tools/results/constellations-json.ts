import type { ReadRelationship } from "../../../excel/answers/codings";
import type { Constellations } from "../../../excel/pages/constellations/results";
import {
  type AssessedRelationship,
  byFacet,
  type Comparison,
  FACETS,
  IDENTIFICATION,
  verdictOn,
} from "../../../methods/constellations";

/** What the second method found as the command line's JSON: full precision, null where there is no value. */
export function constellationsJson({ codings, found, options }: Constellations): object {
  return {
    layouts: [...new Set(codings.sources.map(({ layout }) => layout))],
    minKnown: options.minKnown,
    relationships: codings.relationships.map((read, i) => relationshipJson(read, found.study.relationships[i]!)),
    portfolios: found.firms.map((portfolio) => ({
      firm: portfolio.firm,
      ...Object.fromEntries(IDENTIFICATION.finds.firm.map((name) => [name, portfolio[name]])),
    })),
    problems: codings.problems,
  };
}

function relationshipJson(read: ReadRelationship, { found, next, judgedStanding }: AssessedRelationship) {
  const { firm, service, partners, cells, coding, evidence, judged } = read;
  const { results, ...identified } = found;
  return {
    ...{ firm, service, partners, cells },
    coded: byFacet((facet) => coding[facet]),
    evidence,
    ...identified,
    results: results.map((result) => ({ ...result, verdicts: verdictsOf(result, coding) })),
    nextQuestion: next,
    ...{ judged, judgedStanding },
  };
}

function verdictsOf({ constellation }: Comparison, coding: ReadRelationship["coding"]): object {
  return Object.fromEntries(FACETS.map((facet) => [facet, verdictOn(constellation, facet, coding[facet]).word]));
}
