import { HEADINGS_ROW } from "../reports/sheet";
import type { WrittenSheet } from "../reports";
import type { SheetKind } from "../sheets";

/** A cell of a result sheet; row and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

/** The first firm's cell below the first heading of a result sheet that begins so; null if there is none. */
export type Places = (kind: SheetKind, heading: string) => Place | null;

/** Asks for the headings of the result sheets, as part of the caller's next sync; the function that is returned finds cells. */
export function loadPlaces(context: Excel.RequestContext, sheets: readonly WrittenSheet[]): Places {
  const headings = new Map(
    sheets.map(({ kind, id }) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      const range = worksheet.getRangeByIndexes(HEADINGS_ROW, 0, 1, COLUMNS).getUsedRangeOrNullObject(true);
      range.load("values,columnIndex");
      return [kind, range] as const;
    }),
  );
  return (kind, wanted) => {
    const range = headings.get(kind);
    const sheet = sheets.find((each) => each.kind === kind)?.name;
    if (!range || sheet === undefined || range.isNullObject) return null;
    const cells = range.values[0]!.map(String);
    const at = cells.findIndex((heading) => heading.startsWith(wanted));
    return at < 0 ? null : { sheet, row: HEADINGS_ROW + 1, column: range.columnIndex + at, heading: cells[at]! };
  };
}

/** More than any result sheet has. */
const COLUMNS = 100;
