import { formula } from "#univer";

// Limits that Excel has and Univer does not, set in its own classes, for all workbooks of this process.

/** Excel looks up no longer text: #VALUE! (support.microsoft.com: MATCH, VLOOKUP, COUNTIF, SUMIF). */
const LONGEST = 255;

const LONGEST_TEXT = 32_767;

/** Which arguments of a function are looked up, from 0; and every how many after that. */
const LOOKED_UP: Readonly<Record<string, { readonly first: number; readonly every?: number }>> = {
  MATCH: { first: 0 },
  VLOOKUP: { first: 0 },
  HLOOKUP: { first: 0 },
  COUNTIF: { first: 1 },
  SUMIF: { first: 1 },
  AVERAGEIF: { first: 1 },
  COUNTIFS: { first: 1, every: 2 },
  SUMIFS: { first: 2, every: 2 },
  AVERAGEIFS: { first: 2, every: 2 },
};

interface Given {
  isReferenceObject(): boolean;
  toArrayValueObject(): Given;
  isArray(): boolean;
  isString(): boolean;
  getValue(): unknown;
  iterator(each: (value: Given | null) => boolean | void): void;
}

type Calculate = (this: unknown, ...given: Given[]) => unknown;

function refuseLongTexts(): void {
  const functions = [...formula.functionLookup, ...formula.functionStatistical, ...formula.functionMath] as unknown as [
    { prototype: { calculate: Calculate } },
    string,
  ][];
  for (const [{ prototype }, name] of functions) {
    const wanted = LOOKED_UP[name];
    if (!wanted) continue;
    const { calculate } = prototype;
    prototype.calculate = function (...given) {
      const isWanted = (i: number) =>
        wanted.every ? i >= wanted.first && (i - wanted.first) % wanted.every === 0 : i === wanted.first;
      if (given.some((each, i) => isWanted(i) && isLong(each)))
        return formula.ErrorValueObject.create(formula.ErrorType.VALUE);
      return calculate.apply(this, given);
    };
  }
}

/** Is it a text that is too long, or is one among several? */
function isLong(given: Given): boolean {
  if (given.isReferenceObject()) return isLong(given.toArrayValueObject());
  if (!given.isArray()) return given.isString() && String(given.getValue()).length > LONGEST;
  let found = false;
  given.iterator((value) => {
    found ||= value !== null && isLong(value);
    return !found;
  });
  return found;
}

/** What a formula gives; no cell takes a longer text, and neither does a formula. */
export function shortEnough<V>(value: V): V | "#VALUE!" {
  return typeof value === "string" && value.length > LONGEST_TEXT ? formula.ErrorType.VALUE : value;
}

/** As in mended.ts. */
const LIMITED = Symbol.for("HVM: limited");
const marked = formula.BaseReferenceObject as { [LIMITED]?: true };
if (!marked[LIMITED]) {
  marked[LIMITED] = true;
  refuseLongTexts();
}
