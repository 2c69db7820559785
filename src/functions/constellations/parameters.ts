import { CODES_OF, CONSTELLATIONS, DIMENSIONS, facetsOf, leastKnown } from "../../methods/constellations";
import { commas } from "../../methods/words";
import { type Choice, identifier, type Parameter } from "../parameters";

const CONSTELLATION_CHOICE: Choice = {
  id: "Constellation",
  values: CONSTELLATIONS.map(({ name, section, firms }) => ({
    name: identifier(name),
    value: name,
    hint: `Section ${section}; seen in ${commas(firms)}`,
  })),
};

const DIMENSION_CHOICE: Choice = {
  id: "Dimension",
  values: DIMENSIONS.map((name) => ({
    name: identifier(name),
    value: name,
    hint: commas(facetsOf(name).flatMap((facet) => CODES_OF[facet])),
  })),
};

export const RELATIONSHIP: Parameter = {
  name: "relationship",
  description:
    "Six cells of codes: capabilities, orientation, strategy, coordination, integration, adaptation; or seven, with structure",
  shape: "cells",
  type: "any",
};

export const MIN_KNOWN: Parameter = {
  name: "minKnown",
  description: `How many of the six must be coded for one of several to be preferred; ${leastKnown.default} if left out`,
  shape: "value",
  type: "any",
  optional: true,
};

const CONSTELLATION_WORDS = "Name of a value constellation; of HVM.CONSTELLATIONRULE also cells that hold them";

export const CONSTELLATION: Parameter = {
  name: "constellation",
  description: CONSTELLATION_WORDS,
  shape: "value",
  type: "string",
  choice: CONSTELLATION_CHOICE,
};

export const CONSTELLATION_CELLS: Parameter = {
  name: CONSTELLATION.name,
  description: CONSTELLATION_WORDS,
  shape: "cells",
  type: "any",
};

const DIMENSION_WORDS = "One of the six dimensions, or Structure; of HVM.CONSTELLATIONRULE all six if left out";

export const DIMENSION: Parameter = {
  name: "dimension",
  description: DIMENSION_WORDS,
  shape: "value",
  type: "string",
  choice: DIMENSION_CHOICE,
};

export const DIMENSION_OR_ALL: Parameter = { ...DIMENSION, optional: true };

export const STRATEGY: Parameter = {
  name: "strategy",
  description: "One of the five service strategies, such as after-sales service; or cells that hold them",
  shape: "cells",
  type: "any",
};

export const CODED: Parameter = {
  name: "text",
  description: "A cell with codes of a dimension, or cells of them",
  shape: "cells",
  type: "any",
};
