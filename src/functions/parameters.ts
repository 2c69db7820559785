import { HVM_OPTIONS, PROPOSITIONS } from "../methods/hvm";
import { CHANCE } from "../methods/hvm/analyses/chance";
import { AGREEMENT_INDEX } from "../methods/hvm/analyses/reliability/indices";
import type { ChoiceOption } from "../methods/options";

/** A list of values that Excel offers while the formula is typed. */
export interface Choice {
  readonly id: string;
  readonly values: readonly { readonly name: string; readonly value: string; readonly hint: string }[];
}

/** One parameter of a function, as Excel shows it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A range (or an array, or one cell), or a single value. */
  readonly shape: "cells" | "value";
  readonly type: "any" | "number" | "string";
  readonly optional?: boolean;
  readonly choice?: Choice;
}

/** A name as the generator of metadata takes it: letters only. */
export const identifier = (name: string) =>
  name.replace("*", " star").replace(/(?:^|[^a-zA-Z]+)([a-z])/gi, (_, letter: string) => letter.toUpperCase());

function choiceOf<T extends string>(id: string, option: ChoiceOption<T>): Choice {
  const values = option.choices.map(({ value, hint }) => ({
    name: identifier(value),
    value,
    hint: value === option.default ? `${hint}. The default` : hint,
  }));
  return { id, values };
}

const MEASURE_CHOICE = choiceOf("Measure", HVM_OPTIONS.measure);

const RULE_CHOICE = choiceOf("RankRule", HVM_OPTIONS.ranks);

const INDEX_CHOICE = choiceOf("AgreementIndex", AGREEMENT_INDEX);

const PROPOSITION_CHOICE: Choice = {
  id: "Proposition",
  values: PROPOSITIONS.map(({ name, vpd, discipline, value }) => ({
    name: identifier(name),
    value: name,
    hint: `${vpd}: ${discipline}, ${value}`,
  })),
};

export const ANSWERS: Parameter = {
  name: "answers",
  description: "Answers 0 to 5 or in words: a row per respondent, a column for each of the 33 items (or those of key)",
  shape: "cells",
  type: "any",
};

export const PROFILE: Parameter = {
  name: "profileOrAnswers",
  description: "Six scores or percentages, A to F, in a row (or rows of them); or answers as in HVM.SCORES",
  shape: "cells",
  type: "any",
};

export const PROPOSITION: Parameter = {
  name: "proposition",
  description: "Name of the proposition, or its letter from A to F",
  shape: "value",
  type: "string",
  choice: PROPOSITION_CHOICE,
};

export const PROPOSITION_CELLS: Parameter = {
  name: "proposition",
  description: "Name of the proposition, or its letter from A to F; or cells that hold them",
  shape: "cells",
  type: "any",
};

export const CURRENT_CELLS: Parameter = {
  ...PROPOSITION_CELLS,
  name: "current",
  description: "The proposition that a firm follows: its name, or its letter from A to F; or cells that hold them",
};

export const DESIRED: Parameter = {
  ...PROPOSITION,
  name: "desired",
  description: "The proposition that is wished for: its name, or its letter from A to F; of HVM.TRANSITION also cells",
};

export const DESIRED_CELLS: Parameter = {
  ...CURRENT_CELLS,
  name: DESIRED.name,
  description: DESIRED.description,
};

export const MEASURE: Parameter = {
  name: "measure",
  description: `Distance measure; ${HVM_OPTIONS.measure.default} if left out`,
  shape: "value",
  type: "string",
  optional: true,
  choice: MEASURE_CHOICE,
};

export const RULE: Parameter = {
  name: "rule",
  description: `What tied values get; ${HVM_OPTIONS.ranks.default} if left out`,
  shape: "value",
  type: "string",
  optional: true,
  choice: RULE_CHOICE,
};

export const WITHIN: Parameter = {
  name: "within",
  description: "How far below the top score still counts, in points of the scale; 0.5 if left out",
  shape: "value",
  type: "any",
  optional: true,
};

export const FOOTPRINTS_CELLS: Parameter = {
  name: "footprints",
  description: "Six rows (Innovators to Socialisors) of six percentages (A to F); those of the HVM paper if left out",
  shape: "cells",
  type: "any",
  optional: true,
};

export const KEY: Parameter = {
  name: "key",
  description:
    "The VPD (A to F) of each item in a row or column, or a table like the sheet HVM Key; says that these are answers",
  shape: "cells",
  type: "any",
  optional: true,
};

export const FIRMS: Parameter = {
  name: "firms",
  description: "The firm of each row of answers, in one column; then each firm gives one row, in order of appearance",
  shape: "cells",
  type: "any",
  optional: true,
};

export const SCORES: Parameter = {
  name: "scores",
  description: "Scores (or any numbers) to rank, column by column; or, with firms, answers as in HVM.SCORES",
  shape: "cells",
  type: "any",
};

export const TEXT: Parameter = {
  name: "text",
  description: "A cell with an answer, or cells of answers",
  shape: "cells",
  type: "any",
};

export const SEED: Parameter = {
  name: "seed",
  description: `Where the random draws begin, ${CHANCE.seed.allowed}; ${CHANCE.seed.default} if left out`,
  shape: "value",
  type: "any",
  optional: true,
};

export const ITEM_ANSWERS: Parameter = {
  name: "answers",
  description: "Answers 0 to 5 or in words to the items of one dimension: a row per respondent, a column per item",
  shape: "cells",
  type: "any",
};

export const INDEX: Parameter = {
  name: "index",
  description: `Which index of agreement; ${AGREEMENT_INDEX.default} if left out`,
  shape: "value",
  type: "string",
  optional: true,
  choice: INDEX_CHOICE,
};
