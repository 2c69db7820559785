import { isBlank } from "../../../../cells/text";
import { addressIn, areaIn, lineNoun, type Block } from "../../ground/block";
import { itemNoteHeader } from "../../ground/headers";
import type { OpenReading } from "../../ground/open-reading";
import type { ItemsHeader } from "./table-header";

/** Says which rows below the first were taken for headings, and which headers were read within longer ones. */
export function noteHeading(header: ItemsHeader, reading: OpenReading): void {
  const { block, row, last, columns, settled } = header;
  const { problems, key } = reading;
  noteLookAlikes(header, reading);
  const [first, end] = [columns[0] ?? 0, columns[columns.length - 1] ?? 0];
  const across = { column: first, columns: end - first + 1 };
  for (let below = row + 1; below <= last; below++) {
    if (block.transposed && isLabelled(block, below, first)) continue;
    const cell = areaIn(block, { ...across, row: below, rows: 1 });
    problems.say("heading-row", { sheet: block.sheet, cell }, { line: lineNoun(block) });
  }
  const framed = settled.items.filter((item) => item.framed);
  if (framed.length === 0) return;
  const cell = areaIn(block, { ...across, row, rows: 1 });
  const examples = framed.map(({ column, index }) => {
    const text = [...Array(last - row + 1).keys()]
      .map((i) => block.values[row + i]?.[column])
      .find((each) => !isBlank(each));
    return { header: text, cell: addressIn(block, row, column), item: key.items[index]!.item };
  });
  problems.say("headers-framed", { sheet: block.sheet, cell, value: examples[0]!.header }, { examples });
}

/** Says which items are named with letters of another alphabet that look like ours. */
function noteLookAlikes({ block, row, last, settled }: ItemsHeader, { problems, key, names }: OpenReading): void {
  for (const { column, index } of settled.items) {
    for (let at = row; at <= last; at++) {
      const header = block.values[at]?.[column];
      if (!names.says(header).alike) continue;
      const place = { sheet: block.sheet, cell: addressIn(block, at, column), value: header };
      problems.say("header-alike", place, { header, names: key.items[index]!.item });
      break;
    }
  }
}

/** Does a label say that a line beside items that run down describes them? */
function isLabelled(block: Block, line: number, firstItem: number): boolean {
  return (block.values[line] ?? []).slice(0, firstItem).some((cell) => itemNoteHeader(cell));
}
