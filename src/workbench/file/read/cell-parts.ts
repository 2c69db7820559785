import { type Area, cellKey } from "../../workbook";
import { damaged } from "../package/errors";
import { attributeIn } from "../package/attributes";
import type { Leaf, Scanner } from "../package/scan";
import { parseInside } from "../package/sheet-part";
import { attribute, child } from "../package/xml";
import { parseArea } from "../../../cells/a1";
import { shiftFormula, stripPrefixes } from "../text/formulas";
import { decodeCellText, stringOf } from "../text/text";

/** What a cell with more in it than a value holds; null: it has none. */
interface CellParts {
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: StoredFormula | null;
}

/** A formula as a file has it. */
interface StoredFormula {
  readonly text: string;
  /** "array", "shared" or another kind. */
  readonly kind: string | undefined;
  readonly area: string | undefined;
  /** Which of the shared formulas it is. */
  readonly index: string | undefined;
}

/** The formulas that are stored once for several cells, by their number, with the cell where the text stands. */
export type SharedFormulas = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

/** Reads a cell's content: plain formulas, values and texts by the scanner, anything else as a tree. */
export function partsOf(scanner: Scanner, from: number, to: number, prefix: string, part: string): CellParts {
  const { xml } = scanner;
  const inlineStart = `<${prefix}is>`;
  const inlineEnd = `</${prefix}is>`;
  if (xml.startsWith(inlineStart, from) && xml.startsWith(inlineEnd, to - inlineEnd.length)) {
    const runs = scanner.leaves(from + inlineStart.length, to - inlineEnd.length);
    if (runs?.every(({ name }) => name === `${prefix}t`) === true) {
      return { value: null, inline: decodeCellText(runs.map(({ text }) => text).join("")), formula: null };
    }
  }
  const leaves = scanner.leaves(from, to);
  if (leaves === null) return partsInTree(xml.slice(from, to), prefix, part);
  refuseTwice(leaves, part);
  const leaf = (name: string): Leaf | undefined => leaves.find((one) => one.name === prefix + name);
  const formula = leaf("f");
  return {
    value: leaf("v")?.text ?? null,
    inline: leaf("is") === undefined ? null : "",
    formula: formula === undefined ? null : storedFormula(formula.text, (name) => attributeIn(formula.head, name)),
  };
}

function partsInTree(xml: string, prefix: string, part: string): CellParts {
  const cell = parseInside(xml, prefix, part);
  refuseTwice(cell.children, part);
  const inline = child(cell, "is");
  const formula = child(cell, "f");
  return {
    value: child(cell, "v")?.text ?? null,
    inline: inline === undefined ? null : stringOf(inline),
    formula: formula === undefined ? null : storedFormula(formula.text, (name) => attribute(formula, name)),
  };
}

/** Of two values or formulas in a cell, programs take one or the other. */
function refuseTwice(inside: readonly { readonly name: string }[], part: string): void {
  if (inside.length < 2) return;
  const twice = inside.find(({ name }, i) => inside.findIndex((other) => other.name === name) < i);
  if (twice !== undefined) throw damaged(`${part} has a cell with two of "${twice.name}"`);
}

function storedFormula(text: string, attributeOf: (name: string) => string | undefined): StoredFormula {
  return { text, kind: attributeOf("t"), area: attributeOf("ref"), index: attributeOf("si") };
}

/** The cell's own formula as a user sees it, with "="; for one that shares another's, the other's moved here. */
export function formulaOf(
  stored: StoredFormula | null,
  row: number,
  column: number,
  shared: SharedFormulas,
  filled: Map<number, Area>,
): string | null {
  if (stored === null) return null;
  const { text, kind, index } = stored;
  const area = kind === "array" ? parseArea(stored.area ?? "") : null;
  if (area !== null) filled.set(cellKey(row, column), area);
  if (kind !== "shared" || index === undefined) return text === "" ? null : `=${stripPrefixes(text)}`;
  if (text !== "") {
    shared.set(index, { formula: text, row, column });
    return `=${stripPrefixes(text)}`;
  }
  const master = shared.get(index);
  if (master === undefined) return null;
  return `=${stripPrefixes(shiftFormula(master.formula, row - master.row, column - master.column))}`;
}
