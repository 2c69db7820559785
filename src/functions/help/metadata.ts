import type { Choice, Parameter } from "../parameters";
import type { ExcelFunction } from "../function";
import { FUNCTIONS } from "../table";

/** Where the help of all functions stands; each has its own anchor. The build puts in the address of the site. */
export const HELP_URL = "https://localhost:3000/functions.html";

/** The lists that parameters offer, each once, in the order in which the functions have them. */
export const CHOICES: readonly Choice[] = [
  ...new Set(FUNCTIONS.flatMap(({ parameters }) => parameters.flatMap(({ choice }) => choice ?? []))),
];

/** What functions.json holds: what Excel is told of the functions. */
export function functionsMetadata(helpUrl = HELP_URL) {
  return metadataOf(FUNCTIONS, CHOICES, helpUrl);
}

/** The metadata of some functions and the lists of choices that their parameters offer. */
export function metadataOf(
  functions: readonly Omit<ExcelFunction, "compute" | "example" | "result">[],
  choices: readonly Choice[],
  helpUrl: string,
) {
  return {
    allowCustomDataForDataTypeAny: true,
    // So that an error in one cell of a range does not take the results of all other cells with it.
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, description, parameters }) => ({
      description,
      helpUrl: `${helpUrl}#${id.toLowerCase()}`,
      id,
      name: id,
      parameters: parameters.map(parameterOf),
      result: { dimensionality: "matrix" },
    })),
    ...(choices.length > 0 ? { enums: choices.map(enumOf) } : {}),
  };
}

function parameterOf({ name, description, shape, type, optional, choice }: Parameter) {
  return {
    description,
    name,
    type,
    ...(shape === "cells" ? { dimensionality: "matrix" } : {}),
    ...(optional ? { optional } : {}),
    ...(choice ? { customEnumId: choice.id } : {}),
  };
}

function enumOf({ id, values }: Choice): object {
  return {
    id,
    type: "string",
    values: values.map(({ name, value, hint }) => ({ name, stringValue: value, tooltip: hint })),
  };
}
