import { FOOTPRINTS, PROPOSITIONS, vpdHeading } from "../../../../methods/hvm";
import { absolute, areaAddress } from "../../../../cells/a1";
import type { PageBlock, PageCell } from "../../../sheets/page";
import { TEXT, type Column } from "../../../sheets/sheet";

/** The longest word of a heading, "Technological", fits. */
export const NARROW = 14;

/** Where the headings of the footprints stand, from 0. */
interface Corner {
  readonly row: number;
  readonly column: number;
  /** Of the column with their names, which other tables of the sheet may need wider. */
  readonly width?: number;
}

/** The six footprints, a row each, with what a sheet has to say of each proposition besides. */
export function footprintsBlock(
  corner: Corner,
  caption: string,
  besides: readonly (Column & { readonly of: (place: number) => PageCell })[] = [],
): PageBlock {
  const { row, column, width = 18 } = corner;
  return {
    row,
    column,
    caption,
    columns: [
      { heading: "Footprint of", format: TEXT, width, wrap: true },
      ...PROPOSITIONS.map((proposition) => ({ heading: vpdHeading(proposition), format: "0", width: NARROW })),
      ...besides,
    ],
    rows: PROPOSITIONS.map(({ name }, p) => [name, ...FOOTPRINTS[p]!, ...besides.map(({ of }) => of(p))]),
  };
}

/** The names of the footprints, below each other. */
export function footprintNames({ row, column }: Corner): string {
  return absolute(areaAddress({ row: row + 1, column, rows: 6, columns: 1 }));
}

/** The six percentages of a footprint, side by side. */
export function footprintAt({ row, column }: Corner, proposition: number): string {
  return absolute(areaAddress({ row: row + 1 + proposition, column: column + 1, rows: 1, columns: 6 }));
}
