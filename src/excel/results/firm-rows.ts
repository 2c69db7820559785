import { foldedName } from "../../cells/text";
import { parseAreas } from "../../cells/a1";
import { PROPOSITIONS } from "../../methods/hvm";
import { PROFILES } from "../../methods/hvm/tables";
import { failed } from "../errors";
import { PAGES } from "../pages";
import { PROFILES_PAGE } from "../pages/profiles";
import { listen, type Stop } from "../workbook/events";
import { HEADINGS_ROW } from "../sheets/sheet";
import { run, type RunOptions } from "../workbook/session";
import { loadOwnedSheets, type OwnedSheet } from "../workbook/owned-sheets";

/** The result sheets whose main block has a row per firm, the firm in its first column. */
const FIRM_SHEETS = PAGES.filter(({ isOfFirms }) => isOfFirms).map(({ kind }) => kind);
/** More columns than any main block has; none reaches beyond the first blank heading. */
const MOST_COLUMNS = 26;

/**
 * Selects the firm's row in the result sheet that is active, or else in HVM Summary: not every sheet has a row for every
 * firm. Wherever the user sorted it to.
 *
 * @throws {HvmError} if there are no results, or the firm is not among them
 */
export function showFirm(firm: string, options: RunOptions = {}): Promise<void> {
  return run(async (context) => {
    const loadOwned = loadOwnedSheets(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    const sheets = loadOwned().sheets.filter(hasFirms);
    const summary = sheets.find(({ kind }) => kind === "summary");
    const looked = [...new Set([sheets.find(({ id }) => id === active.id), summary])].filter((sheet) => !!sheet);
    if (looked.length === 0) throw failed("no-results");
    const tables = looked.map((sheet) => loadTable(context, sheet));
    await context.sync();
    const rows = tables.map(({ names }) => names.values.findIndex(([name]) => foldedName(name) === foldedName(firm)));
    const at = rows.findIndex((row) => row >= 0);
    if (at < 0) throw failed("firm-gone", { sheet: looked[0]!.name, firm });
    const { worksheet, headings } = tables[at]!;
    worksheet.getRangeByIndexes(HEADINGS_ROW + 1 + rows[at]!, 0, 1, columnsOf(headings)).select();
    await context.sync();
  }, options);
}

/** Is told a firm, and the VPD, from 0, whose score or percentage the selection begins with; null where it is none. */
type OnFirm = (firm: string, vpd: number | null) => void;

/** Calls back with the firm whose row the user selects in one of our sheets; also when `showFirm` selects it. */
export function onFirmSelected(callback: OnFirm, options: RunOptions = {}): Promise<Stop> {
  let latest = 0;
  let ended = false;
  const selected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const event = ++latest;
    // A selection that cannot be looked up, because the sheet is gone or Excel is busy, is no firm's.
    const at = await firmAt(worksheetId, address, options).catch(() => null);
    if (at !== null && event === latest && !ended) callback(...at);
  };
  const stopping = listen((context) => context.workbook.worksheets.onSelectionChanged.add(selected), options);
  return stopping.then((stop) => () => {
    ended = true;
    return stop();
  });
}

/** The firm of the row that a selection begins in, and the VPD of its column; null if that is no row of ours. */
function firmAt(worksheetId: string, address: string, options: RunOptions): Promise<Parameters<OnFirm> | null> {
  return run(async (context) => {
    const { row, column } = parseAreas(address)[0]!;
    if (row <= HEADINGS_ROW) return null;
    const loadOwned = loadOwnedSheets(context);
    const worksheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    const headings = loadHeadings(worksheet);
    const name = worksheet.getCell(row, 0);
    name.load("values");
    await context.sync();
    const sheet = loadOwned().sheets.find(({ id }) => id === worksheetId);
    const inside = sheet && hasFirms(sheet) && row - HEADINGS_ROW <= sheet.rows[0]! && column < columnsOf(headings);
    const firm = inside ? String(name.values[0]?.[0] ?? "") : "";
    return firm === "" ? null : [firm, sheet!.kind === PROFILES_PAGE.kind ? vpdIn(headings, column) : null];
  }, options);
}

function hasFirms({ kind, rows }: OwnedSheet): boolean {
  return FIRM_SHEETS.includes(kind) && rows.length > 0;
}

/** The VPD whose score or percentage stands under a heading; null where it is another. */
function vpdIn(headings: Excel.Range, column: number): number | null {
  const heading = String(headings.values[0]![column]);
  const { scores, percentages } = PROFILES.columns;
  // These headings are the same whatever was chosen.
  const vpd = PROPOSITIONS.findIndex((each) =>
    [scores, percentages].some(({ columns }) => columns.heading(each, undefined as never) === heading),
  );
  return vpd < 0 ? null : vpd;
}

/** What has to be known of a sheet to find a firm on it. */
function loadTable({ workbook }: Excel.RequestContext, { id, rows }: OwnedSheet) {
  const worksheet = workbook.worksheets.getItem(id);
  const names = worksheet.getRangeByIndexes(HEADINGS_ROW + 1, 0, Math.max(rows[0]!, 1), 1);
  names.load("values");
  return { worksheet, headings: loadHeadings(worksheet), names };
}

function loadHeadings(worksheet: Excel.Worksheet): Excel.Range {
  const headings = worksheet.getRangeByIndexes(HEADINGS_ROW, 0, 1, MOST_COLUMNS);
  headings.load("values");
  return headings;
}

/** How many columns the main block has: to the first blank heading. */
function columnsOf(headings: Excel.Range): number {
  const blank = headings.values[0]!.findIndex((heading) => heading === "");
  return blank < 0 ? MOST_COLUMNS : blank;
}
