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

keepTexts();
keepEmptyTexts();
compareTextsAsTheyAre();
compareWithoutIndex();
