import { cellAddress } from "../../../src/cells/a1";
import { cellAt, type SheetState, type WorkbookState } from "../../../src/workbench/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";
import { HEADINGS, VALUES } from "./compare";
import { RESULTS } from "./run";

/** Functions of Excel 2010 and before that always recalculate alike: nothing volatile, nothing that needs a newer Excel. */
const ALLOWED = new Set(
  (
    "ABS AND AVERAGE CHOOSE COLUMN COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DEVSQ EXACT FALSE FIND HLOOKUP " +
    "IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISLOGICAL ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MOD N NA NOT OR " +
    "RANK REPT RIGHT ROUND ROW ROWS SEARCH SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMXMY2 T " +
    "TEXT TRIM TRUE UPPER VALUE VLOOKUP"
  ).split(" "),
);
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Excel takes no longer formula, and none whose brackets stand deeper. */
const LONGEST = 8192;
const DEEPEST = 64;

/** What in our formulas and names an Excel of 2010 could not compute. */
export function beyondExcel2010(state: WorkbookState): string[] {
  return formulasOf(state).flatMap(([where, formula]) => {
    const code = formula.replace(QUOTED, "");
    const called = [...code.matchAll(/([A-Z_][\w.]*)\s*\(/gi)].map(([, name]) => name!.toUpperCase());
    const faults = called.filter((name) => !ALLOWED.has(name));
    if (formula.length > LONGEST) faults.push(`${formula.length} characters`);
    if (depthOf(code) > DEEPEST) faults.push(`${depthOf(code)} levels`);
    return faults.map((fault) => `${where}: ${fault}`);
  });
}

/** Where each stands, and the formula. */
function formulasOf({ sheets, names }: WorkbookState): (readonly [string, string])[] {
  const ours = sheets.filter(({ name }) => name.startsWith("HVM "));
  const cells = ours.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) =>
      formula === undefined ? [] : [[addressOf(sheet, key), formula] as const],
    ),
  );
  return [...cells, ...names.map(({ name, formula }) => [name, formula] as const)];
}

function depthOf(code: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of code) {
    if (sign === "(") deepest = Math.max(deepest, ++depth);
    else if (sign === ")") depth--;
  }
  return deepest;
}

/** Result cells that should be formulas and are none, or the other way round. */
export function misplacedFormulas(expected: WorkbookState, got: WorkbookState): string[] {
  return RESULTS.flatMap((name) => {
    const [want, have] = [sheetNamed(expected, name), sheetNamed(got, name)];
    return [...want.cells].flatMap(([key, { value }]) => {
      const { row, column } = cellAt(key);
      if (row <= HEADINGS || value === null || isHeading(want, row, column)) return [];
      const { formula, style } = have.cells.get(key) ?? {};
      if (isValue(want, column)) return formula === undefined ? [] : [`${addressOf(have, key)}: ${formula}`];
      // Excel shows a formula in a cell of text as the formula.
      if (formula?.startsWith("=") && style?.numberFormat !== "@") return [];
      return [`${addressOf(have, key)}: no formula, in format ${style?.numberFormat}`];
    });
  });
}

/** The headings of the blocks below others: of the rankings' sorted ones, and of the footprints below what Figure 1 shows. */
function isHeading(sheet: SheetState, row: number, column: number): boolean {
  const value = String(valueAt(sheet, row, column));
  if (sheet.name === "HVM Rankings") return value === "Firm" || /, score$/.test(value);
  return sheet.name === "HVM Profiles" && /, %$/.test(value);
}

/** The headings of a sorted block stand elsewhere: all below them is formulas. */
function isValue(sheet: SheetState, column: number): boolean {
  return VALUES.includes(String(valueAt(sheet, HEADINGS, column)));
}

function addressOf({ name }: SheetState, key: number): string {
  const { row, column } = cellAt(key);
  return `${name}!${cellAddress(row, column)}`;
}
