import { analysis } from "../analysis";
import { portfoliosOf, type Portfolio } from "./firms/portfolio";
import { type AssessedRelationship, assessRelationship, type Relationship } from "./firms/relationship";
import { CONSTELLATION_OPTIONS, type ConstellationOptions } from "./identify/options";

/** Relationships, in the order in which they were read. */
export interface ConstellationStudy {
  readonly relationships: readonly Relationship[];
}

/** So many relationships are done before a rest is offered. */
const AT_ONCE = 100;

/** The second method, as one analysis: nothing rests on another. */
export const IDENTIFICATION = analysis({
  title: "Value constellations",
  question: "Which of the nine value constellations remain for each service relationship?",
  source: "Kowalkowski, Witell, Gustafsson (2013), Table 2 and section 4",
  options: CONSTELLATION_OPTIONS,
  finds: {
    firm: [
      "relationships",
      "alone",
      "judged",
      "undecided",
      "none",
      "constellations",
      "strategies",
      "observedIn",
      "partOf",
      "contains",
      "differOn",
    ],
    study: ["relationships"],
  },
  lacking: ({ relationships }: ConstellationStudy) => (relationships.length === 0 ? "No relationship is coded." : null),
  async compute({ relationships }: ConstellationStudy, _base: null, { minKnown }: ConstellationOptions, breathe) {
    const assessed: AssessedRelationship[] = [];
    for (const relationship of relationships) {
      assessed.push(assessRelationship(relationship, minKnown));
      if (assessed.length % AT_ONCE === 0) await breathe(assessed.length / relationships.length);
    }
    const firms: readonly Portfolio[] = portfoliosOf(assessed);
    return { firms, study: { relationships: assessed } };
  },
});
