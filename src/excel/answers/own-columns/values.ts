import { foldedName } from "../../../cells/text";
import { rowCount, type Block } from "../ground/block";
import { valueIn } from "./column";

/** A column of more different values says something of each row, and tells no groups apart. */
const MOST_VALUES = 12;

/**
 * The different things that a column's cells hold from a row on, in their order, as first spelt; null where these are fewer than two,
 * or too many to tell groups of rows apart.
 */
export function valuesIn(block: Block, column: number, from: number): readonly string[] | null {
  const values = new Map<string, string>();
  const seen = new Set<unknown>();
  for (let row = from; row < rowCount(block); row++) {
    const cell = block.values[row]?.[column];
    if (seen.has(cell)) continue;
    seen.add(cell);
    // Numbers and spellings of a thing may be many; of hundreds, a column of groups has none.
    if (seen.size > 20 * MOST_VALUES) return null;
    const value = valueIn(block, row, column);
    if (value !== "" && !values.has(foldedName(value))) values.set(foldedName(value), value);
    if (values.size > MOST_VALUES) return null;
  }
  return values.size < 2 ? null : [...values.values()];
}
