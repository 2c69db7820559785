import { list } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { HvmError } from "../../workbook/errors";
import { areaAddress, parseAreas } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { type OwnedSheets, loadOwnedSheets } from "../../workbook/owned-sheets";
import { sheetEntries, type SheetEntry } from "../../workbook/list-sheets";
import { askedRange } from "../ground/asked-range";
import type { Block } from "../ground/block";
import type { Asking, ReadRequest } from "../ground/reading";

/** A sheet as it was read: its used cells, and what else about it bears on the answers. */
export interface LoadedSheet {
  readonly block: Block;
  /** Areas of the sheet (not of the block) that formulas compute. */
  readonly formulas: readonly Area[];
  /** Visible areas of the sheet; null when no row or column is hidden. */
  readonly visible: readonly Area[] | null;
}

/** A sheet that was not looked into, as nobody asked for it. */
export interface PassedOver {
  readonly sheet: string;
  readonly because: "hidden" | "copy of a result sheet";
}

/** What was read of a workbook. */
export interface LoadedWorkbook {
  /** Sheets that may hold answers, in tab order. */
  readonly sheets: readonly LoadedSheet[];
  readonly key: LoadedSheet | null;
  readonly footprints: LoadedSheet | null;
  /** Sheets that were not looked into. */
  readonly passedOver: readonly PassedOver[];
}

export const KEY_SHEET = "HVM Key";
export const FOOTPRINTS_SHEET = "HVM Footprints";

/** Cells per request: at about 2 bytes a rating, 2 MB of response, under half of what Excel on the web allows. */
const CELLS_PER_REQUEST = 1_000_000;

/** A sheet beyond this takes minutes, and holds hardly any answers: as a rule, one cell was filled far out by accident. */
const CELLS_PER_SHEET = 20_000_000;

interface Extent {
  readonly name: string;
  readonly used: Excel.Range;
}

interface Shape {
  readonly merged: Excel.RangeAreas | null;
  readonly formulas: Excel.RangeAreas;
  readonly visible: Excel.RangeAreas;
}

/** Reads the used cells of the sheets asked for, or of all visible sheets that are not ours. */
export async function loadWorkbook(
  context: Excel.RequestContext,
  request: Asking<Pick<ReadRequest, "sheets" | "range">>,
  onSheets: (sheets: readonly SheetEntry[]) => void,
): Promise<LoadedWorkbook> {
  const ownedSheets = loadOwnedSheets(context);
  await context.sync();
  const { sheets: asked, range } = await request;
  const worksheets = context.workbook.worksheets.items;
  const owned = ownedSheets();
  onSheets(sheetEntries(worksheets, owned));
  const only = range === undefined ? null : askedRange(range);
  const { read, passedOver } = chooseSheets(worksheets, owned, only ? [only.sheet] : asked);
  const extents = [
    ...read.map((sheet) => loadExtent(sheet, only?.address)),
    ...worksheets.filter(isSetting).map((sheet) => loadExtent(sheet)),
  ];
  await context.sync();
  // Before anything is asked that a host answers cell by cell.
  extents.forEach(refuseTooLarge);
  if (only && extents[0]!.used.isNullObject) {
    throw new HvmError("no-answers-found", `The range ${range} has no cells with content. Choose another.`);
  }
  const filled = extents.filter(({ used }) => !used.isNullObject);
  const empty = extents.filter(({ name, used }) => used.isNullObject && isSetting({ name }));
  const sheets = [...(await loadCells(context, filled)), ...empty.map(({ name }) => emptySheet(name))];
  const named = (name: string) => sheets.find(({ block }) => block.sheet.toLowerCase() === name.toLowerCase()) ?? null;
  return {
    sheets: sheets.filter(({ block }) => !isSetting({ name: block.sheet })),
    key: named(KEY_SHEET),
    footprints: named(FOOTPRINTS_SHEET),
    passedOver,
  };
}

function isSetting({ name }: { readonly name: string }): boolean {
  return [KEY_SHEET, FOOTPRINTS_SHEET].some((setting) => setting.toLowerCase() === name.toLowerCase());
}

interface Choice {
  readonly read: readonly Excel.Worksheet[];
  readonly passedOver: readonly PassedOver[];
}

function chooseSheets(all: readonly Excel.Worksheet[], owned: OwnedSheets, asked: readonly string[] = []): Choice {
  const answerable = all.filter((sheet) => !owned.isOurs(sheet.id) && !isSetting(sheet));
  if (asked.length > 0) return { read: sheetsAsked(all, answerable, asked), passedOver: [] };
  const read: Excel.Worksheet[] = [];
  const passedOver: PassedOver[] = [];
  for (const sheet of answerable) {
    if (sheet.visibility !== Excel.SheetVisibility.visible) passedOver.push({ sheet: sheet.name, because: "hidden" });
    else if (owned.isCopy(sheet.id)) passedOver.push({ sheet: sheet.name, because: "copy of a result sheet" });
    else read.push(sheet);
  }
  return { read, passedOver };
}

function sheetsAsked(
  all: readonly Excel.Worksheet[],
  answerable: readonly Excel.Worksheet[],
  asked: readonly string[],
): Excel.Worksheet[] {
  const isNamed = (name: string) => (sheet: Excel.Worksheet) => sheet.name.toLowerCase() === name.toLowerCase();
  const unknown = asked.find((name) => !answerable.some(isNamed(name)));
  if (unknown === undefined) return answerable.filter((sheet) => asked.some((name) => isNamed(name)(sheet)));
  const why = all.some(isNamed(unknown))
    ? `The sheet ${quoted(unknown)} holds no answers: it belongs to the results or settings.`
    : `There is no sheet ${quoted(unknown)}.`;
  const choices = answerable.map(({ name }) => quoted(name));
  throw new HvmError("sheet-not-found", `${why} Choose from ${list(choices, 20)}.`);
}

/** @param address the only cells to read; absent for all */
function loadExtent(sheet: Excel.Worksheet, address?: string): Extent {
  const cells = address === undefined ? sheet : sheet.getRange(address);
  const used = cells.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return { name: sheet.name, used };
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

function refuseTooLarge({ name, used }: Extent): void {
  if (used.isNullObject) return;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (rows * columns <= CELLS_PER_SHEET) return;
  const last = areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  throw new HvmError(
    "sheet-too-large",
    `Sheet ${quoted(name)} is in use from ${areaAddress({ row, column, rows, columns }).replace(":", " to ")}, which is too ` +
      `large to read. Delete what stands far from the answers (Ctrl+End goes to ${last}), or choose a range with the answers.`,
  );
}

/** The cells of each used range and what bears on them, in as few requests as their size allows. */
async function loadCells(context: Excel.RequestContext, extents: readonly Extent[]): Promise<LoadedSheet[]> {
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
      if (part === null)
        throw new HvmError(
          "answers-too-large",
          `Excel did not hand over the cells of sheet "${extents[extent]?.name}". Choose a smaller range or fewer sheets.`,
        );
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

/** A key or footprints sheet without content is still in force, and has to be refused as such. */
function emptySheet(sheet: string): LoadedSheet {
  const block = { sheet, row: 0, column: 0, transposed: false, values: [], merges: [] };
  return { block, formulas: [], visible: null };
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
