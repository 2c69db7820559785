import {
  FOOTPRINTS,
  type Footprints,
  NEAR_TOP,
  normaliseFootprints,
  type Proposition,
  PROPOSITIONS,
} from "../methods/hvm";
import type { ChoiceOption, Option } from "../methods/options";
import { foldedName, quoted } from "../cells/text";
import { vpdNamed } from "../cells/vpd";
import { type Argument, isEmpty, plain } from "./cells";
import { type CellError, notAllowed } from "./errors";

/** One of an option's names, in any case and with or without hyphens; the default where none is given. */
export function choiceGiven<T extends string>(parameter: string, option: ChoiceOption<T>, value: unknown): T {
  const given = plain(value);
  if (isEmpty(given)) return option.default;
  const letters = (text: string) => foldedName(text).replace(/[^a-z]/g, "");
  const found = option.choices.find((choice) => letters(choice.value) === letters(String(given)));
  if (found === undefined) {
    throw notAllowed(`${parameter} is ${quoted(given)}, and there is none of that name. Use ${option.allowed}.`);
  }
  return found.value;
}

/** A proposition by name (singular or plural, any case) or letter; its place in the order A–F. */
export function propositionGiven(value: unknown, parameter = "proposition"): number {
  const given = plain(value);
  const index = vpdNamed(given);
  if (index < 0) throw noProposition(parameter, given);
  return index;
}

/** The propositions that a cell names: one, or those of a tie, "Innovators / Simplifiers". */
export function propositionsIn(argument: Argument, row: number, column: number): Proposition[] | CellError {
  const value = argument.at(row, column);
  const error = argument.errorAt(row, column);
  if (error) return error;
  const indices = String(value).split(" / ").map(vpdNamed);
  return indices.includes(-1)
    ? noProposition(argument.place(row, column), value)
    : indices.map((index) => PROPOSITIONS[index]!);
}

function noProposition(where: string, value: unknown): CellError {
  const names = PROPOSITIONS.map(({ vpd, name }) => `${name} (${vpd})`).join(", ");
  const what = isEmpty(value) ? "is empty" : `is ${quoted(value)}, which is no proposition`;
  return notAllowed(`${where} ${what}. Use one of ${names}.`);
}

/** How far below the top still counts as near it, in points of the scale; 0.5 where nothing is given. */
export function withinGiven(value: unknown): number {
  const given = plain(value);
  if (given === null || given === undefined || given === "") return NEAR_TOP;
  if (typeof given !== "number" || !(given > 0 && given <= 4)) {
    throw notAllowed(`within is ${quoted(given)}. Use a number above 0 and at most 4: points of the scale of 1 to 5.`);
  }
  return given;
}

/** The value of an option that is a number; its default where nothing is given. */
export function numberGiven(parameter: string, option: Option<number>, value: unknown): number {
  const given = plain(value);
  if (given === null || given === undefined || given === "") return option.default;
  const number = option.parse(given);
  if (number === undefined) throw notAllowed(`${parameter} is ${quoted(given)}. Use ${option.allowed}.`);
  return number;
}

/** Footprints typed into six rows and six columns; those of the paper where none are given. */
export function footprintsGiven(argument: Argument | null): Footprints {
  if (argument === null) return FOOTPRINTS;
  if (argument.height !== 6 || argument.width !== 6) {
    throw notAllowed(
      `footprints has ${argument.size}. Use 6 rows (Innovators to Socialisors) of 6 percentages (A to F), without headings.`,
    );
  }
  const rows = argument.rows.map((row) => row.map(plain));
  const { footprints, mistake } = normaliseFootprints(rows);
  if (mistake === null) return footprints;
  const { row, column } = mistake;
  const where =
    row === null ? "footprints" : column === null ? `Row ${row + 1} of footprints` : argument.place(row, column);
  throw notAllowed(`${where}: ${mistake.message}`);
}
