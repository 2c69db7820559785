import { parseAreas } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { failed } from "../../errors/reading";
import type { Block } from "../ground/block";
import type { Extent } from "./extent";

/** A sheet as it was read: its used cells, and what else about it bears on the answers. */
export interface LoadedSheet {
  readonly block: Block;
  /** Areas of the sheet (not of the block) that formulas compute. */
  readonly formulas: readonly Area[];
  /** Visible areas of the sheet; null when no row or column is hidden. */
  readonly visible: readonly Area[] | null;
}

/** Cells per request: at about 2 bytes a rating, 2 MB of response, under half of what Excel on the web allows. */
const CELLS_PER_REQUEST = 1_000_000;

interface Shape {
  readonly merged: Excel.RangeAreas | null;
  readonly formulas: Excel.RangeAreas;
  readonly visible: Excel.RangeAreas;
}

/** The cells of each used range and what bears on them, in as few requests as their size allows. */
export async function loadCells(context: Excel.RequestContext, extents: readonly Extent[]): Promise<LoadedSheet[]> {
  const values: unknown[][][] = extents.map(() => []);
  let shapes: readonly Shape[] | undefined;
  let budget = CELLS_PER_REQUEST;
  let next = { extent: 0, row: 0 };
  while (next.extent < extents.length) {
    const asked = shapes ?? extents.map(loadShape);
    const { pieces, after } = cut(context, extents, next, budget);
    try {
      // One request for as many rows as fit: the loop is over requests, not over cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || budget <= 1000) throw error;
      budget = Math.floor(budget / 2);
      continue;
    }
    shapes = asked;
    for (const { extent, range } of pieces) {
      const part: unknown[][] | null = range.values;
      if (part === null) throw failed("answers-too-large", { sheet: extents[extent]?.name });
      for (const row of part) values[extent]?.push(row);
    }
    next = after;
  }
  return extents.map((extent, i) => loaded(extent, shapes![i]!, values[i]!));
}

interface Piece {
  readonly extent: number;
  readonly range: Excel.Range;
}

/** Asks for rows from `from` on, up to `budget` cells; says where the next request has to go on. */
function cut(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  from: { extent: number; row: number },
  budget: number,
): { pieces: Piece[]; after: { extent: number; row: number } } {
  const pieces: Piece[] = [];
  let { extent, row } = from;
  let left = budget;
  while (extent < extents.length) {
    const { name, used } = extents[extent]!;
    const fitting = Math.max(Math.floor(left / used.columnCount), pieces.length === 0 ? 1 : 0);
    const rows = Math.min(used.rowCount - row, fitting);
    if (rows <= 0) break;
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, rows, used.columnCount);
    range.load("values");
    pieces.push({ extent, range });
    left -= rows * used.columnCount;
    row += rows;
    if (row < used.rowCount) break;
    extent++;
    row = 0;
  }
  return { pieces, after: { extent, row } };
}

function isTooLarge(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

function loadShape({ used }: Extent): Shape {
  const hasMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const merged = hasMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load("address");
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  visible.load("address");
  return { merged, formulas, visible };
}

function loaded({ name, used }: Extent, { merged, formulas, visible }: Shape, values: unknown[][]): LoadedSheet {
  const toBlock = (area: Area): Area => ({
    ...area,
    row: area.row - used.rowIndex,
    column: area.column - used.columnIndex,
  });
  const anyHidden = used.rowHidden !== false || used.columnHidden !== false;
  return {
    block: {
      sheet: name,
      row: used.rowIndex,
      column: used.columnIndex,
      transposed: false,
      values,
      merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address).map(toBlock),
    },
    formulas: formulas.isNullObject ? [] : parseAreas(formulas.address),
    visible: !anyHidden ? null : visible.isNullObject ? [] : parseAreas(visible.address),
  };
}
