import { COLUMNS, ROWS } from "../../../cells/area";
import { NAMESPACE } from "../../namespace";
import { columnLetters, columnNumber } from "../../../cells/a1";

/**
 * Functions newer than the file format, which a file must spell with a prefix that Excel does not show. Without it Excel
 * and LibreOffice say #NAME?.
 */
const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  "_xlfn.": (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT " +
    "F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE " +
    "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
  "_xlfn._xlws.": ["FILTER", "SORT"],
};

const PREFIX_OF = new Map(
  Object.entries(PREFIXED).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)),
);

/**
 * How a file spells =HVM.CLASSIFY(…), as any function of an add-in: `_xldudf_HVM_CLASSIFY`. Excel shows "HVM.CLASSIFY" of it once it
 * knows the add-in; of the name as it is shown it makes #NAME?, until somebody edits the cell.
 */
const CUSTOM = `_xldudf_${NAMESPACE}_`;
const CUSTOM_STORED = new RegExp(CUSTOM, "gi");
const CUSTOM_SHOWN = new RegExp(String.raw`(^|[^\w.])${NAMESPACE}\.([A-Za-z]\w*)(?=\s*\()`, "gi");

/** Text in quotes, quoted sheet names, and what stands in brackets after a table's name: those stay as they are. */
const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:[A-Za-z_\\][\w.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** A formula with everything but its literals changed. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  let changed = "";
  let end = 0;
  for (const literal of formula.matchAll(LITERAL)) {
    changed += change(formula.slice(end, literal.index)) + literal[0];
    end = literal.index + literal[0].length;
  }
  return changed + change(formula.slice(end));
}

/** A formula as a user sees it, from one as a file spells it (neither has a "=" here). */
export function stripPrefixes(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(CUSTOM_STORED, `${NAMESPACE}.`).replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xludf\./gi, ""),
  );
}

/** A formula as a file must spell it, from one as a user types it. */
export function addPrefixes(formula: string): string {
  const custom = (code: string) =>
    code.replace(CUSTOM_SHOWN, (_, before: string, name: string) => before + CUSTOM + name.toUpperCase());
  const named = outsideQuotes(formula, (code) =>
    custom(code).replace(/(^|[^\w.])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/g, (whole, before: string, name: string) => {
      const prefix = PREFIX_OF.get(name.toUpperCase());
      return prefix === undefined ? whole : `${before}${prefix}${name.toUpperCase()}`;
    }),
  );
  return prefixParameters(named);
}

/** Whether a formula, as a file spells it, calls a function of the add-in. */
export function callsCustom(stored: string): boolean {
  return stored.includes(CUSTOM);
}

/** The names that LET and LAMBDA bind carry "_xlpm." in a file, where they are bound and where they are used. */
function prefixParameters(formula: string): string {
  const names = new Set<string>();
  for (const call of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)) {
    const parts = argumentsFrom(formula, call.index + call[0].length);
    parts.slice(0, -1).forEach((part, i) => {
      const isName = /^\s*[A-Za-z_\\][\w.]*\s*$/.test(part);
      if (isName && (call[1] === "LAMBDA" || i % 2 === 0)) names.add(part.trim().toLowerCase());
    });
  }
  if (names.size === 0) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(/(^|[^\w.!\]])([A-Za-z_\\][\w.]*)(?![\w.]*[!(])/g, (whole, before: string, name: string) =>
      names.has(name.toLowerCase()) ? `${before}_xlpm.${name}` : whole,
    ),
  );
}

/** The arguments of a call whose "(" ends just before `from`. */
function argumentsFrom(formula: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = "";
  let start = from;
  for (let i = from; i < formula.length; i++) {
    const c = formula[i]!;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === "(" || c === "{" || c === "[") depth++;
    else if ((c === ")" || c === "}" || c === "]") && depth-- === 0) {
      found.push(formula.slice(start, i));
      return found;
    } else if (c === "," && depth === 0) {
      found.push(formula.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}

/**
 * The formula of a cell that shares another's: relative references move by as many rows and columns as the cell lies away;
 * past an edge of the sheet they come in again at the other, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shiftRow = (absolute: string, row: string): string =>
    absolute === "$" ? `$${row}` : String(wrap(Number(row) - 1 + rows, ROWS) + 1);
  const shiftColumn = (absolute: string, letters: string): string =>
    absolute === "$" ? `$${letters}` : columnLetters(wrap(columnNumber(letters) + columns, COLUMNS));
  const reference =
    /(^|[^\w.$\]])(?:(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7}))(?![\w.(!$]|:[\w.]+!)/g;
  return outsideQuotes(formula, (code) =>
    code.replace(reference, (whole, before: string, ...found: (string | undefined)[]) => {
      const [a1, column, a2, row, b1, left, b2, right, c1, top, c2, bottom] = found;
      if (column !== undefined) {
        if (columnNumber(column) >= COLUMNS || Number(row) > ROWS || Number(row) < 1) return whole;
        return before + shiftColumn(a1!, column) + shiftRow(a2!, row!);
      }
      if (left !== undefined) return `${before}${shiftColumn(b1!, left)}:${shiftColumn(b2!, right!)}`;
      return `${before}${shiftRow(c1!, top!)}:${shiftRow(c2!, bottom!)}`;
    }),
  );
}

function wrap(value: number, size: number): number {
  return ((value % size) + size) % size;
}
