import { constellationNamed, dimensionNamed } from "../../cells/codings/dimensions";
import { codeWords } from "../../cells/codings/refusals";
import { parseCodes } from "../../cells/codings/codes";
import { quoted } from "../../cells/text";
import {
  type CodeName,
  type Coding,
  codingOf,
  type ConstellationName,
  type Dimension,
  DIMENSIONS,
  NAMES,
  settle,
} from "../../methods/constellations";
import { commas } from "../../methods/words";
import { type Argument, type Cell, type Cells, isEmpty, plain, required } from "../cells";
import { CellError, notAllowed } from "../errors";
import { CONSTELLATION, DIMENSION, RELATIONSHIP } from "./parameters";

/** Relationships, a row of six or seven cells each: how each is coded, or the first cell that holds no code. */
export function codingsGiven(value: unknown): readonly (Coding | CellError)[] {
  const given = required(RELATIONSHIP.name, value);
  const isColumn = given.width === 1 && isLength(given.height);
  const data = isColumn ? given.asRow() : given;
  if (!isLength(data.width)) {
    throw notAllowed(
      `${data.name} has ${data.size}. Give a row of six cells (${commas(DIMENSIONS.slice(0, 6))}), or of seven with ${DIMENSIONS[6]}.`,
    );
  }
  return data.rows.map((cells, row) => {
    const codes: CodeName[] = [];
    for (const column of cells.keys()) {
      const found = codesAt(data, row, column, DIMENSIONS[column]!);
      if (found instanceof CellError) return found;
      codes.push(...found);
    }
    return settle(codingOf(codes)).coding;
  });
}

/** A result for each relationship; a cell that holds no code is the result of its row. */
export function perRelationship(
  value: unknown,
  width: number,
  of: (coding: Coding) => readonly Cell[] | CellError,
): Cells {
  return codingsGiven(value).map((coding) => {
    const cells = coding instanceof CellError ? coding : of(coding);
    return cells instanceof CellError ? Array<Cell>(width).fill(cells) : cells;
  });
}

/** The codes that a cell stands for; what is unknown has none. */
export function codesAt(
  data: Argument,
  row: number,
  column: number,
  dimension: Dimension,
): readonly CodeName[] | CellError {
  const value = data.at(row, column);
  const error = data.errorAt(row, column);
  if (error) return error;
  const parsed = parseCodes(dimension, isEmpty(value) ? "" : value);
  if ("codes" in parsed) return parsed.codes;
  return notAllowed(`${data.place(row, column)}: ${codeWords({ dimension, refusal: parsed.refusal })}`);
}

/** A constellation by its name. */
export function constellationGiven(value: unknown, where = CONSTELLATION.name): ConstellationName {
  const given = plain(value);
  const name = constellationNamed(given);
  if (name === null) throw notAllowed(`${where} ${whatIs(given)} no value constellation. Use one of ${commas(NAMES)}.`);
  return name;
}

/** A dimension by its name, or by the heading of one of its facets. */
export function dimensionGiven(value: unknown): Dimension {
  const given = plain(value);
  const dimension = dimensionNamed(given);
  if (dimension === null) {
    throw notAllowed(`${DIMENSION.name} ${whatIs(given)} no dimension. Use one of ${commas(DIMENSIONS)}.`);
  }
  return dimension;
}

function whatIs(given: unknown): string {
  return isEmpty(given) ? "is empty, which is" : `is ${quoted(given)}, which is`;
}

function isLength(cells: number): boolean {
  return cells === DIMENSIONS.length || cells === DIMENSIONS.length - 1;
}
