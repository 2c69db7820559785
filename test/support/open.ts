import { connect } from "../../src/workbench/host/protocol/client";
import { EmbeddedHost } from "../../src/workbench/host";
import { cellKey, type CellState, emptySheet, type SheetState, type WorkbookState } from "../../src/workbench/workbook";

/** Those of the present test. */
const open = new Set<EmbeddedHost>();

/** A workbook in the embedded host, and the one that Excel.run sees; closed after the test, if not before. */
export async function openHost(state?: WorkbookState): Promise<EmbeddedHost> {
  const host = await EmbeddedHost.open(state);
  open.add(host);
  connect(host);
  return host;
}

/** As ./setup.ts does after each test. */
export function closeHosts(): void {
  for (const host of open) host.close();
  open.clear();
}

/** What a promise is rejected with; an error if it is fulfilled. */
export async function rejection(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  return promise.then(
    () => {
      throw new Error("It was not refused.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}

/** One sheet, "Sheet1", holding these cells by address row and column. */
export function workbookOf(
  cells: readonly [row: number, column: number, cell: CellState][],
  rest: Partial<SheetState> = {},
): WorkbookState {
  const sheet = emptySheet("{00000000-0001-0000-0000-000000000000}", "Sheet1", {
    cells: new Map(cells.map(([row, column, cell]) => [cellKey(row, column), cell])),
    ...rest,
  });
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}

/** Runs on the first sheet of the connected host. */
export function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

/** Writes into a range and reads it back in a second request. */
export function roundTrip(address: string, values: unknown[][], member: "values" | "formulas" = "values") {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range[member] = values;
    await context.sync();
    range.load({ values: true, formulas: true, valueTypes: true, text: true, numberFormat: true });
    await context.sync();
    const { values: read, formulas, valueTypes, text, numberFormat } = range;
    return { values: read, formulas, valueTypes, text, numberFormat };
  });
}
