import type { Segments } from "../../../methods/hvm";
import { foldedName, nameAsSeen } from "../../../cells/text";
import { addressIn, rowCount, type Block } from "../ground/block";
import type { Place, Problems } from "../ground/problems";
import type { LeftOut } from "../ground/reading";
import type { TableHeader } from "../recognise/header/table-header";
import { ownColumn, placeOfColumn, valueIn } from "./column";

/** Rows that say which segment a firm belongs to. */
export interface SegmentsTable {
  readonly header: TableHeader;
  /** Null where the sheet is the firm. */
  readonly firmColumn: number | null;
  readonly isRead: (row: number) => boolean;
}

/** What was read of segments, and where it stands. */
export interface ReadSegments {
  readonly segments: Segments;
  readonly columns: readonly LeftOut[];
}

/** The headings of the sheet HVM Firms as a table, where one of them is asked for; null where none is. */
export function segmentsOnFirms(block: Block, row: number, firmColumn: number, asked: string): SegmentsTable | null {
  const names = (block.values[row] ?? []).map((cell) => foldedName(cell ?? ""));
  if (row < 0 || !names.includes(foldedName(asked))) return null;
  return { header: { block, row, last: row, columns: [] }, firmColumn, isRead: (each) => each > row };
}

/**
 * The segment of each firm: the value of a column in its rows. A firm whose rows hold different values has none, which is said, as is
 * how many have none at all.
 *
 * @throws {HvmError} when a table has no such column
 */
export function segmentsOf(
  tables: readonly SegmentsTable[],
  firms: readonly string[],
  by: string,
  problems: Problems,
): ReadSegments {
  const met = new Map<string, Map<string, { readonly value: string; readonly place: Place }>>();
  const spelt = new Map<string, string>();
  const columns = tables.map((table) => {
    const { header, firmColumn, isRead } = table;
    const { block, last } = header;
    const column = ownColumn(header, by);
    for (let row = last + 1; row < rowCount(block); row++) {
      const value = isRead(row) ? valueIn(block, row, column) : "";
      const firm = value === "" ? "" : firmColumn === null ? block.sheet : valueIn(block, row, firmColumn);
      if (firm === "") continue;
      const folded = foldedName(value);
      if (!spelt.has(folded)) spelt.set(folded, value);
      const values = met.get(nameAsSeen(firm)) ?? new Map<string, { value: string; place: Place }>();
      met.set(nameAsSeen(firm), values);
      const place = { sheet: block.sheet, cell: addressIn(block, row, column), value };
      if (!values.has(folded)) values.set(folded, { value: spelt.get(folded)!, place });
    }
    return placeOfColumn(header, column);
  });
  const of = firms.map((firm) => {
    const values = [...(met.get(nameAsSeen(firm))?.values() ?? [])];
    if (values.length > 1) {
      problems.say("segments-differ", values[1]!.place, { firm, header: by, values: values.map(({ value }) => value) });
      return null;
    }
    return values[0]?.value ?? null;
  });
  return {
    segments: { by, of },
    columns: columns.map(({ sheet, cell }) => ({ sheet: sheet!, cell, header: by })),
  };
}
