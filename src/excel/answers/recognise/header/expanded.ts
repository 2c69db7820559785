import { MISSING } from "../../../../methods/hvm";
import type { Key } from "../../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../../cells/answer";
import { foldedName, isBlank } from "../../../../cells/text";
import { failed } from "../../../errors/reading";
import { areaIn, type Block } from "../../ground/block";
import type { ItemsHeader } from "./table-header";

/** So many columns below one item are its choices. */
const FEWEST_CHOICES = 3;

/**
 * Refuses items that head a column for each choice, with the choices below: read as they lie, the answers of the first
 * choice alone would count.
 *
 * @throws {HvmError} where an item's columns are headed by words of the scale, or several items' by the same texts or numbers
 */
export function refuseExpanded({ block, row, columns, items }: ItemsHeader, key: Key): void {
  if (block.transposed) return;
  const met = new Set<string>();
  for (const [i, column] of columns.entries()) {
    const choices = choicesBelow(block, row, column);
    if (choices.length < FEWEST_CHOICES) continue;
    const folded = choices.map(foldedName);
    if (new Set(folded).size < folded.length) continue;
    const isScale = choices.every((choice) => numberIn(choice) === null && parseAnswer(choice).code < MISSING);
    const texts = folded.join("\n");
    if (isScale || met.has(texts)) {
      const range = areaIn(block, { row, column, rows: 1, columns: choices.length });
      throw failed("item-over-columns", { sheet: block.sheet, item: key.items[items[i]!]?.item, range, choices });
    }
    met.add(texts);
  }
}

/** The texts below an item and below the columns without a header right of it. */
function choicesBelow(block: Block, row: number, column: number): readonly unknown[] {
  const choices: unknown[] = [];
  const [head = [], below = []] = [block.values[row], block.values[row + 1]];
  for (let c = column; c < head.length && (c === column || isBlank(head[c])); c++) {
    if (isBlank(below[c])) break;
    choices.push(below[c]);
  }
  return choices;
}
