import { failed } from "../../errors/reading";
import { sheetEntries, type SheetEntry } from "../../workbook/list-sheets";
import { loadOwnedSheets } from "../../workbook/owned-sheets";
import { isMarkedAsSample } from "../../workbook/marks/sample";
import { FIRMS_SHEET, FOOTPRINTS_SHEET, isSettingSheet, KEY_SHEET } from "../../workbook/setting-sheets";
import { askedRange } from "../ground/asked-range";
import type { Asking, ReadRequest } from "../ground/reading";
import { chooseSheets, type PassedOver } from "./choose-sheets";
import { loadExtent, refuseTooLarge } from "./extent";
import { loadCells, type LoadedSheet } from "./load-cells";

/** What was read of a workbook. */
export interface LoadedWorkbook {
  /** Sheets that may hold answers, in tab order. */
  readonly sheets: readonly LoadedSheet[];
  readonly key: LoadedSheet | null;
  readonly footprints: LoadedSheet | null;
  /** What else is known of the firms. */
  readonly firms: LoadedSheet | null;
  /** Sheets that were not looked into. */
  readonly passedOver: readonly PassedOver[];
  /** Names of those that the add-in made as samples, exercises or templates. */
  readonly samples: ReadonlySet<string>;
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
    ...worksheets.filter(({ name }) => isSettingSheet(name)).map((sheet) => loadExtent(sheet)),
  ];
  await context.sync();
  extents.forEach(refuseTooLarge);
  if (only && extents[0]!.used.isNullObject)
    throw failed("no-answers-found", { looked: "in the range", range: range as string });
  const filled = extents.filter(({ used }) => !used.isNullObject);
  const empty = extents.filter(({ name, used }) => used.isNullObject && isSettingSheet(name));
  const sheets = [...(await loadCells(context, filled)), ...empty.map(({ name }) => emptySheet(name))];
  const named = (name: string) => sheets.find(({ block }) => block.sheet.toLowerCase() === name.toLowerCase()) ?? null;
  return {
    sheets: sheets.filter(({ block }) => !isSettingSheet(block.sheet)),
    key: named(KEY_SHEET),
    footprints: named(FOOTPRINTS_SHEET),
    firms: named(FIRMS_SHEET),
    passedOver,
    samples: new Set(worksheets.filter((sheet) => isMarkedAsSample(sheet, worksheets)).map(({ name }) => name)),
  };
}

/** A sheet of settings without content is still in force, and has to be refused as such. */
function emptySheet(sheet: string): LoadedSheet {
  const block = { sheet, row: 0, column: 0, transposed: false, values: [], merges: [] };
  return { block, formulas: [], visible: null };
}
