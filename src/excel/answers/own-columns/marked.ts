import { foldedName, shownName } from "../../../cells/text";
import { addressIn, rowCount, type Block } from "../ground/block";
import { standingHeader } from "../ground/headers";
import type { Problems } from "../ground/problems";
import type { LeftOut } from "../ground/reading";
import { valueIn } from "./column";

/** What survey tools say of a response that may be none: Qualtrics, Alchemer, Typeform, REDCap, Kobo. */
const MARK =
  /^(?:survey (?:preview|test)|preview|test|(?:possible )?spam|(?:survey preview )?spam|partial|partially complete|incomplete|disqualified|deleted|rejected|not approved|on hold|unverified|screened out|over quota)$/;

/** A table, as far as its columns say how its responses stand. */
interface MarkedTable {
  readonly block: Block;
  readonly headerRow: number;
  readonly leftOut: readonly LeftOut[];
}

/** Says which rows count of which the survey tool itself says that they are a trial, unfinished, or rejected. */
export function noteMarked(
  { block, headerRow, leftOut }: MarkedTable,
  isRead: (row: number) => boolean,
  problems: Problems,
) {
  const asides = new Map(leftOut.map(({ cell, header }) => [cell, header]));
  for (let column = 0; column < (block.values[0]?.length ?? 0); column++) {
    const header = asides.get(addressIn(block, headerRow, column));
    if (header === undefined || !standingHeader(header)) continue;
    const marks = new Map<string, { readonly first: number; rows: number }>();
    for (let row = headerRow + 1; row < rowCount(block); row++) {
      const mark = isRead(row) ? foldedName(valueIn(block, row, column)) : "";
      if (!MARK.test(mark)) continue;
      const met = marks.get(mark) ?? { first: row, rows: 0 };
      met.rows++;
      marks.set(mark, met);
    }
    for (const { first, rows } of marks.values()) {
      const value = block.values[first]?.[column];
      const place = { sheet: block.sheet, cell: addressIn(block, first, column), value };
      const line = block.transposed ? "column" : "row";
      problems.say("rows-marked", place, { header, mark: shownName(value), rows, line });
    }
  }
}
