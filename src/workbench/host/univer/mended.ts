import type { IRange } from "@univerjs/core";
import { formula } from "#univer";

// What Univer 0.25 computes otherwise than Excel, put right in its own classes, for all workbooks of this process.

interface Cache {
  _hash(text: string): string;
}

/**
 * Univer keeps what it has parsed by a hash of 32 bits of its text, so of many formulas one would be computed as another
 * of the same hash. All its caches are of one class, which one of them gives away: here they keep texts by themselves.
 */
function keepTexts(): void {
  (Object.getPrototypeOf(formula.FORMULA_REF_TO_ARRAY_CACHE) as Cache)._hash = (text) => text;
}

interface Comparison {
  calculate(...operands: unknown[]): unknown;
}
interface Text {
  _checkWildcard(pattern: string, operator: string): unknown;
  _compareString(text: string, other: string, operator: string): boolean;
  getValue(): string;
}

/** The operators = < > take * and ? in a text as patterns, as only functions such as COUNTIF and MATCH do in Excel. */
function compareTextsAsTheyAre(): void {
  let comparing = false;
  const operators = formula.functionMeta as unknown as [{ prototype: Comparison }, string][];
  const comparison = operators.find(([, name]) => name === "COMPARE")![0].prototype;
  const { calculate } = comparison;
  comparison.calculate = function (...operands) {
    comparing = true;
    try {
      return calculate.apply(this, operands);
    } finally {
      comparing = false;
    }
  };
  const text = formula.StringValueObject.prototype as unknown as Text;
  const { _checkWildcard } = text;
  text._checkWildcard = function (pattern, operator) {
    if (!comparing) return _checkWildcard.call(this, pattern, operator);
    return formula.BooleanValueObject.create(
      this._compareString(this.getValue().toLocaleLowerCase(), pattern, operator),
    );
  };
}

/** Univer's index of a column's values, by which it compares, takes 0 for blank, numbers for texts, and errors for others. */
function compareWithoutIndex(): void {
  formula.CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  formula.CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}

interface Cell {
  readonly v?: unknown;
  readonly f?: string;
}

/** In the calculation in which a formula gives an empty text, Univer shows it to other formulas as a blank cell. */
function keepEmptyTexts(): void {
  const references = formula.BaseReferenceObject.prototype as unknown as {
    getCellData(row: number, column: number): Cell | null | undefined;
  };
  const { getCellData } = references;
  references.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    return cell?.v === "" && cell.f === undefined ? { ...cell, f: '=""' } : cell;
  };
}

/** A reference as Univer makes an array of it. */
interface Reference {
  getRangePosition(): IRange;
  getUnitId(): string;
  getUnitData(): Readonly<Record<string, Readonly<Record<string, { readonly cellData: { getLength(): number } }>>>>;
  getArrayFormulaCellData(): Filled;
  getRuntimeArrayFormulaCellData(): Filled;
  toArrayValueObject(useCache?: boolean): Whole;
}
type Filled = Readonly<
  Record<string, Readonly<Record<string, { getLength(): number } | undefined> | null> | null | undefined>
> | null;

/** An array that stands for more rows than it has: blank ones. */
interface Whole {
  rowsOfReference?: number;
  isArray(): boolean;
  getRowCount(): number;
  getColumnCount(): number;
}

/** Above this, a reference is cut where the cells of the workbook end. */
const LONG = 10_000;

/**
 * Univer makes an object of each cell that a reference covers, a million of A:A, for each formula. Here references end a row below the
 * last cell of any sheet (of all alike, so that columns of two sheets stay as long as each other); what is blank beyond adds to
 * nothing but to ROWS and COUNTBLANK, which are told how many there are.
 */
function endReferencesWithCells(): void {
  const references = formula.BaseReferenceObject.prototype as unknown as Reference;
  const { toArrayValueObject } = references;
  references.toArrayValueObject = function (useCache) {
    const whole = this.getRangePosition();
    const rows = whole.endRow - whole.startRow + 1;
    if (rows <= LONG) return toArrayValueObject.call(this, useCache);
    const endRow = Math.min(whole.endRow, Math.max(whole.startRow, rowsOf(this)));
    const cut = Object.create(this, { getRangePosition: { value: () => ({ ...whole, endRow }) } }) as Reference;
    const array = toArrayValueObject.call(cut, useCache);
    array.rowsOfReference = rows;
    return array;
  };
  const functions = [...formula.functionLookup, ...formula.functionStatistical] as unknown as [
    { prototype: { calculate(reference: Whole): unknown } },
    string,
  ][];
  const told = (name: string, correct: (reference: Whole, missing: number, given: unknown) => unknown): void => {
    const { prototype } = functions.find(([, one]) => one === name)![0];
    const { calculate } = prototype;
    prototype.calculate = function (reference) {
      const given = calculate.call(this, reference);
      const missing = reference.rowsOfReference === undefined ? 0 : reference.rowsOfReference - reference.getRowCount();
      return missing > 0 ? correct(reference, missing, given) : given;
    };
  };
  told("ROWS", ({ rowsOfReference }) => formula.NumberValueObject.create(rowsOfReference!));
  told("COUNTBLANK", (reference, missing, given) =>
    formula.NumberValueObject.create(
      Number((given as { getValue(): unknown }).getValue()) + missing * reference.getColumnCount(),
    ),
  );
}

/** One more than the rows that hold anything on any sheet of the reference's workbook. */
function rowsOf(reference: Reference): number {
  const unit = reference.getUnitId();
  const sheets = Object.values(reference.getUnitData()[unit] ?? {}).map(({ cellData }) => cellData);
  const filled = [reference.getArrayFormulaCellData(), reference.getRuntimeArrayFormulaCellData()];
  const spilt = filled.flatMap((data) => Object.values(data?.[unit] ?? {}));
  return [...sheets, ...spilt].reduce((most, cells) => Math.max(most, cells?.getLength?.() ?? 0), 0);
}

/** Commas and semicolons in texts of an array, and what stands for them while Univer divides it. */
const INSIDE = { ",": "\uE000", ";": "\uE001" } as const;

/** Univer divides an array at every comma and semicolon, also where they stand in a text: {"a; b","c"}. */
function keepTextsOfArraysWhole(): void {
  const arrays = formula.ArrayValueObject.prototype as unknown as { _formatValue(given: unknown): Value[][] };
  const { _formatValue } = arrays;
  arrays._formatValue = function (given) {
    if (typeof given !== "string") return _formatValue.call(this, given);
    const whole = given.replace(/"(?:[^"]|"")*"/g, (text) =>
      text.replace(/[,;]/g, (sign) => INSIDE[sign as keyof typeof INSIDE]),
    );
    return _formatValue.call(this, whole).map((row) => row.map(asTyped));
  };
}

interface Value {
  isString(): boolean;
  getValue(): unknown;
}

function asTyped(value: Value): Value {
  if (!value.isString()) return value;
  const text = String(value.getValue());
  const typed = text.replaceAll(INSIDE[","], ",").replaceAll(INSIDE[";"], ";");
  return typed === text ? value : formula.StringValueObject.create(typed);
}

/** Univer is one for all that takes it, while this file may be loaded anew: what is mended already stays as it is. */
const MENDED = Symbol.for("HVM: mended");
const marked = formula.BaseReferenceObject as { [MENDED]?: true };
if (!marked[MENDED]) {
  marked[MENDED] = true;
  keepTexts();
  keepEmptyTexts();
  compareTextsAsTheyAre();
  compareWithoutIndex();
  endReferencesWithCells();
  keepTextsOfArraysWhole();
}
