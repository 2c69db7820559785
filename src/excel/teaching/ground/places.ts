import { HEADINGS_ROW } from "../../sheets/sheet";
import type { WrittenSheet } from "../../results";

/** A cell of a result sheet; row and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

/** Where something is to be seen: right below a heading, the uppermost of the sheet or the lowest. */
export interface Wanted {
  readonly kind: string;
  readonly heading: string;
  readonly lowest?: boolean;
}

/** The cell that is wanted; null if there is no such heading. */
export type Places = (wanted: Wanted) => Place | null;

/** Headings stand above all that grows with the number of firms and respondents. */
const ROWS = 16;
/** More than any result sheet has. */
const COLUMNS = 100;

/** Asks for the headings of the result sheets, as part of the caller's next sync; the function that is returned finds cells. */
export function loadPlaces(context: Excel.RequestContext, sheets: readonly WrittenSheet[]): Places {
  const tops = sheets.map(({ kind, id, name }) => {
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(HEADINGS_ROW, 0, ROWS, COLUMNS);
    range.load("values");
    return { kind, name, range };
  });
  return ({ kind, heading, lowest = false }) => {
    const top = tops.find((each) => each.kind === kind);
    if (!top) return null;
    const found = (top.range.values as unknown[][]).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isHeading(cell, heading) ? [{ sheet: top.name, row: HEADINGS_ROW + row + 1, column, heading: cell }] : [],
      ),
    );
    return (lowest ? found[found.length - 1] : found[0]) ?? null;
  };
}

/** A heading may go on after a space or comma: "Margin" is "Margin to runner-up", but "Q1" is not "Q10". */
function isHeading(cell: unknown, wanted: string): cell is string {
  return cell === wanted || (typeof cell === "string" && [" ", ","].some((sign) => cell.startsWith(wanted + sign)));
}
