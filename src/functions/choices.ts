import {
  FOOTPRINTS,
  type Footprints,
  type MeasureName,
  MEASURE_NAMES,
  NEAR_TOP,
  normaliseFootprints,
  type Proposition,
  PROPOSITIONS,
  type RankRule,
} from "../methods/hvm";
import { foldedName, quoted } from "../cells/text";
import { vpdNamed } from "../cells/vpd";
import { type Argument, isEmpty, plain } from "./cells";
import { type CellError, notAllowed } from "./errors";

export const RANK_RULES: readonly RankRule[] = ["shared-best", "average", "dense"];

/** A measure by name, in any case and with or without hyphens; correlation where none is given. */
export function measureGiven(value: unknown): MeasureName {
  return oneOf("measure", MEASURE_NAMES, value);
}

/** A rule for ties by name; shared-best where none is given. */
export function rankRuleGiven(value: unknown): RankRule {
  return oneOf("rule", RANK_RULES, value);
}

/** The first of the names where none is given. */
function oneOf<Name extends string>(parameter: string, names: readonly Name[], value: unknown): Name {
  const given = plain(value);
  if (isEmpty(given)) return names[0]!;
  const letters = (text: string) => foldedName(text).replace(/[^a-z]/g, "");
  const found = names.find((name) => letters(name) === letters(String(given)));
  if (found === undefined) {
    throw notAllowed(
      `${parameter} is ${quoted(given)}, and there is none of that name. Use one of ${names.join(", ")}.`,
    );
  }
  return found;
}

/** A proposition by name (singular or plural, any case) or letter; its place in the order A–F. */
export function propositionGiven(value: unknown): number {
  const given = plain(value);
  const index = vpdNamed(given);
  if (index < 0) throw noProposition("proposition", given);
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
