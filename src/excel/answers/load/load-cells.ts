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

/** What notices rest on, and firms whose names are merged; null for what this Excel does not tell. */
interface Shape {
  readonly merged: Excel.RangeAreas | null;
  readonly formulas: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
}

/** The cells of each used range and what bears on them, in as few requests as their size allows. */
export async function loadCells(context: Excel.RequestContext, extents: readonly Extent[]): Promise<LoadedSheet[]> {
  const values: unknown[][][] = extents.map(() => []);
  let shapes: readonly Shape[] | undefined;
  let isAlone = false;
  let budget = CELLS_PER_REQUEST;
  let next = { extent: 0, row: 0 };
  while (next.extent < extents.length) {
    const asked = shapes ?? (isAlone ? undefined : extents.map(loadShape));
    const { pieces, after } = cut(context, extents, next, budget);
    try {
      // One request for as many rows as fit: the loop is over requests, not over cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (asked !== shapes && isRefused(error)) {
        isAlone = true;
        continue;
      }
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
  shapes ??= await shapesAlone(context, extents);
  await loadLong(context, shapes);
  return extents.map((extent, i) => loaded(extent, shapes[i]!, values[i]!));
}

/** Excel cuts addresses of 8,192 characters (docs/excel/excel-add-ins-troubleshooting); the areas of a long one are asked one by one. */
const LONG_ADDRESS = 8000;

function isLong(areas: Excel.RangeAreas): boolean {
  return !areas.isNullObject && areas.address.length > LONG_ADDRESS;
}

async function loadLong(context: Excel.RequestContext, shapes: readonly Shape[]): Promise<void> {
  const long = shapes.flatMap(({ merged, formulas, visible }) =>
    [merged, formulas, visible].filter((each) => each !== null && isLong(each)),
  );
  if (long.length === 0) return;
  for (const each of long) each!.areas.load("items/address");
  await context.sync();
}

function areasOf(areas: Excel.RangeAreas | null): Area[] {
  if (areas === null || areas.isNullObject) return [];
  if (isLong(areas)) return areas.areas.items.flatMap(({ address }) => parseAreas(address));
  return parseAreas(areas.address);
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

/** Special cells are refused on protected sheets, whose values can be read. */
function isRefused(error: unknown): boolean {
  return ["AccessDenied", "GeneralException", "InvalidOperation", "UnsupportedOperation"].includes(
    (error as { code?: string }).code ?? "",
  );
}

const SHAPES = {
  merged: ({ used }: Extent) =>
    Office.context.requirements.isSetSupported("ExcelApi", "1.13") ? used.getMergedAreasOrNullObject() : null,
  formulas: ({ used }: Extent) => used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas),
  visible: ({ used }: Extent) => used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible),
};

function loadShape(extent: Extent): Shape {
  return { merged: ask("merged", extent), formulas: ask("formulas", extent), visible: ask("visible", extent) };
}

function ask(what: keyof Shape, extent: Extent): Excel.RangeAreas | null {
  const areas = SHAPES[what](extent);
  areas?.load("address");
  return areas;
}

/** Each in a message of its own, as one that is refused must not cost the others. */
async function shapesAlone(context: Excel.RequestContext, extents: readonly Extent[]): Promise<Shape[]> {
  const shapes: Shape[] = [];
  for (const extent of extents) {
    const told: Record<keyof Shape, Excel.RangeAreas | null> = { merged: null, formulas: null, visible: null };
    for (const what of Object.keys(told) as (keyof Shape)[]) {
      try {
        const areas = ask(what, extent);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        told[what] = areas;
      } catch (error) {
        if (!isRefused(error)) throw error;
      }
    }
    shapes.push(told);
  }
  return shapes;
}

function loaded({ name, used }: Extent, { merged, formulas, visible }: Shape, values: unknown[][]): LoadedSheet {
  const toBlock = (area: Area): Area => ({
    ...area,
    row: area.row - used.rowIndex,
    column: area.column - used.columnIndex,
  });
  const anyHidden = visible !== null && (used.rowHidden !== false || used.columnHidden !== false);
  return {
    block: {
      sheet: name,
      row: used.rowIndex,
      column: used.columnIndex,
      transposed: false,
      values,
      merges: areasOf(merged).map(toBlock),
    },
    formulas: areasOf(formulas),
    visible: anyHidden ? areasOf(visible) : null,
  };
}
