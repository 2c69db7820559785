import {
  type Coding,
  codingOf,
  type ConstellationName,
  constellationsFor,
  type Dimension,
  FACETS,
  facetsOf,
  factsOf,
  findingOf,
  identify,
  nextQuestion,
  paperHas,
  questionInWords,
  SIX_DIMENSIONS,
  whyOf,
} from "../../methods/constellations";
import { alternatives, commas } from "../../methods/words";
import type { Argument, Cell, Cells } from "../cells";
import { CellError, notAllowed, notAvailable } from "../errors";
import { codesAt, codingsGiven, constellationGiven, perRelationship } from "./given";

const NONE = "None of the nine";

/** The best; "A / B" of a tie; that it is none. */
export function best(relationship: unknown, minKnown: number): Cells {
  return perRelationship(relationship, 1, (coding) => {
    const found = identify(coding, minKnown);
    if (found.status === "none") return [NONE];
    if (found.status === "not-enough") return notAvailable(findingOf(found, coding));
    return [found.best ?? alternatives(found.tie!)];
  });
}

/** Nine cells in the order of Table 2: the fit, or the dimensions that rule it out. */
export function standings(relationship: unknown): Cells {
  return perRelationship(relationship, 9, (coding) =>
    identify(coding).results.map(({ fit, conflictingDimensions }) =>
      conflictingDimensions.length === 0 ? fit : commas(conflictingDimensions),
    ),
  );
}

/** Those not ruled out, the best fit first. */
export function left(relationship: unknown): Cells {
  return perRelationship(relationship, 1, (coding) => [alternatives(identify(coding).possible) || NONE]);
}

const WHY_HEADINGS = ["Dimension", "Coded", "The paper has", "Verdict", "Source"];

/** One relationship and one constellation, dimension by dimension; details where they are coded. */
export function why(relationship: unknown, constellation: unknown): Cells {
  const codings = codingsGiven(relationship);
  const name = constellationGiven(constellation);
  const [coding] = codings;
  if (codings.length !== 1 || coding === undefined) {
    throw notAllowed(`relationship has ${codings.length} rows. Use one relationship: its result is a block of rows.`);
  }
  if (coding instanceof CellError) throw coding;
  const shown = FACETS.filter((facet) => factsOf(facet).isMain || coding[facet].length > 0);
  const rows = shown.map((facet) => {
    const { dimension, isMain } = factsOf(facet);
    const { has, verdict, source } = whyOf(name, facet, coding[facet]);
    return [isMain ? dimension : `${dimension}: ${facet}`, coding[facet].join("; "), has, verdict, source];
  });
  return [WHY_HEADINGS, ...rows];
}

/** The best next question. */
export function question(relationship: unknown, minKnown: number): Cells {
  return perRelationship(relationship, 1, (coding: Coding) => {
    const found = identify(coding, minKnown);
    const next = nextQuestion(found, coding);
    return next === null
      ? notAvailable(`Nothing is left to ask. ${findingOf(found, coding)}`)
      : [questionInWords(next, found.possible)];
  });
}

/** What the paper has for each constellation that the cells name: on one dimension, or on the six. */
export function rules(constellations: Argument, dimension: Dimension | null): Cells {
  const dimensions = dimension === null ? SIX_DIMENSIONS : [dimension];
  return constellations.rows.flatMap((cells, row) =>
    cells.map((_, column): readonly Cell[] => {
      const error = constellations.errorAt(row, column);
      if (error) return dimensions.map(() => error);
      const name = constellationGiven(constellations.at(row, column), constellations.place(row, column));
      return dimensions.map((each) => ruleOf(name, each));
    }),
  );
}

function ruleOf(name: ConstellationName, dimension: Dimension): string {
  const has = facetsOf(dimension).map((facet) => paperHas(name, facet));
  const said = has.filter((each) => each !== "–");
  return said.length > 0 ? said.join("; ") : "–";
}

/** The constellations that name a strategy, and in brackets those that leave it open. */
export function carriers(strategies: Argument): Cells {
  return strategies.rows.map((cells, row) =>
    cells.map((_, column) => {
      const codes = codesAt(strategies, row, column, "Service strategy");
      if (codes instanceof CellError) return codes;
      if (codes.length !== 1) {
        return notAllowed(`${strategies.place(row, column)} names ${codes.length || "no"} strategies. Use one.`);
      }
      const { named, possible } = constellationsFor(codes[0]!);
      const open = possible.length > 0 ? ` (${alternatives(possible)})` : "";
      return alternatives(named) + open;
    }),
  );
}

/** The codes that each cell stands for, in the catalogue's order; nothing where it is unknown. */
export function codes(texts: Argument, dimension: Dimension): Cells {
  return texts.rows.map((cells, row) =>
    cells.map((_, column) => {
      const found = codesAt(texts, row, column, dimension);
      if (found instanceof CellError) return found;
      const coding = codingOf(found);
      return facetsOf(dimension)
        .flatMap((facet) => coding[facet])
        .join("; ");
    }),
  );
}
