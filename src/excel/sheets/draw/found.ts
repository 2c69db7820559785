import type { OwnedSheet } from "../../workbook/owned-sheets";
import { INCOMPLETE } from "../../workbook/owned-sheets";
import { placeOf, type ReportSheet } from "../sheet";

/** What a sheet of ours holds at present: what the renderer has to clear, resize and reuse. */
export interface Found {
  readonly owned: OwnedSheet;
  readonly worksheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Where everything on the sheet lies that has a value; null if it is blank. */
  readonly used: string | null;
  /** It was not written to the end. */
  readonly incomplete: boolean;
  /** It has its widths, frozen rows and the like, which are set once. */
  readonly isStyled: boolean;
  readonly blocks: readonly FoundBlock[];
  /** All Excel tables of the sheet, the user's included. */
  readonly tables: readonly FoundTable[];
  /** The titles of our charts that are there, by their names. */
  readonly charts: ReadonlyMap<string, string>;
  /** The names of those that the user moved from where they stood below their table. */
  readonly moved: ReadonlySet<string>;
}

export interface FoundBlock {
  /** Rows below the headings that are ours; −1 if not even the headings are. */
  readonly rows: number;
  readonly columns: number;
  /** The Excel table that begins at the block's headings. */
  readonly table: FoundTable | null;
}

export interface FoundTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Below the headings, without a total row. */
  readonly rows: number;
  readonly columns: number;
  readonly totals: boolean;
}

/** What `loadOwnedSheets` has to ask in addition. */
export const TABLES = "items/tables/items/id,items/tables/items/name,items/tables/items/showTotals";

/** Asks what a sheet of ours holds, as part of the caller's next sync; the function that is returned tells afterwards. */
export function lookAt(
  context: Excel.RequestContext,
  owned: OwnedSheet,
  tables: readonly Excel.Table[],
  report: ReportSheet,
): () => Found {
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const { protection, charts } = worksheet;
  protection.load("protected");
  // A user's waterfall or treemap has no title that Office.js could tell: asked for, the whole message fails (office-js#2041).
  charts.load("items/name,items/top,items/left");
  const figures = report.figures.map(({ name }) => {
    const chart = charts.getItemOrNullObject(name);
    chart.load("name,title/text");
    return chart;
  });
  const moved = lookForMoved(worksheet, owned, report);
  const firstCell = worksheet.getCell(0, 0);
  firstCell.load("values");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const ranges = tables.map(({ id, name, showTotals }) => {
    const table = worksheet.tables.getItem(id);
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, name, range, totals: showTotals };
  });
  return () => {
    const found = ranges.map(({ table, name, range, totals }): FoundTable => ({
      table,
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount - 1 - (totals ? 1 : 0),
      columns: range.columnCount,
      totals,
    }));
    const incomplete = owned.rows.length === 0 || isIncomplete(firstCell);
    return {
      owned,
      worksheet,
      isProtected: protection.protected,
      used: localAddress(used),
      incomplete,
      isStyled: !incomplete,
      blocks: report.blocks.map((block, i) => {
        const table = found.find(({ row, column }) => row === block.row && column === block.column) ?? null;
        const columns = owned.columns[i] ?? block.columns.length;
        return { rows: ownRows(owned.rows[i] ?? -1, table, incomplete), columns, table };
      }),
      tables: found,
      charts: new Map(
        figures.filter(({ isNullObject }) => !isNullObject).map(({ name, title: { text } }) => [name, text]),
      ),
      // While a sheet is written, its mark spans more rows than the table has: where a figure belongs is not known.
      moved: incomplete ? new Set() : moved(charts.items),
    };
  };
}

/**
 * Asks where the figures below the first table stood when it was written; the function that is returned tells afterwards which
 * of the charts stand somewhere else.
 */
function lookForMoved(
  worksheet: Excel.Worksheet,
  owned: OwnedSheet,
  report: ReportSheet,
): (charts: readonly Excel.Chart[]) => Set<string> {
  const [rows] = owned.rows;
  // An older Excel does not tell where a cell lies: there the figures move with their table.
  if (rows !== undefined && Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const table = { ...report.blocks[0]!, rows: { length: rows } };
    const corners = new Map(
      report.figures
        .filter(({ isBelow }) => isBelow)
        .map((figure) => {
          const { row, column } = placeOf(figure, { blocks: [table] });
          const corner = worksheet.getCell(row, column);
          corner.load("top,left");
          return [figure.name, corner];
        }),
    );
    const isMoved = ({ name, top, left }: Excel.Chart): boolean => {
      const corner = corners.get(name);
      return corner !== undefined && (distant(top, corner.top) || distant(left, corner.left));
    };
    return (charts) => new Set(charts.filter(isMoved).map(({ name }) => name));
  }
  return () => new Set();
}

/** In points; Excel rounds to pixels. */
const NEAR = 2;

function distant(one: number, other: number): boolean {
  return Math.abs(one - other) > NEAR;
}

/** A range's address without its sheet; null of none. */
export function localAddress(range: Excel.Range): string | null {
  return range.isNullObject ? null : range.address.replace(/^.*!/s, "");
}

function isIncomplete(firstCell: Excel.Range): boolean {
  return firstCell.values?.[0]?.[0] === INCOMPLETE;
}

/**
 * How many rows are ours: as many as we wrote, but where the user has since taken rows out of the table, the cells below
 * have moved up into what we wrote. A write that broke off may have filled cells that its table did not reach yet.
 */
function ownRows(written: number, table: FoundTable | null, incomplete: boolean): number {
  return table && !incomplete ? Math.min(written, table.rows) : written;
}
