import { CONSTELLATIONS } from "../../methods/constellations";
import { failed } from "../errors";
import { run, type RunOptions } from "../workbook/session";
import { PANEL_CELLS, PANEL_ROWS, WITH_PICTURES, WITHOUT_PICTURES } from "./network-sheet";
import { drawPanel, isOurs, panelName } from "./network-shapes";

/** The first version of Excel's that draws shapes. */
const SHAPES_SET = "1.9";

/** The second line under the title says whether the pictures stand. */
const LINE_ROW = 2;

/**
 * Draws the pictures of the networks onto their sheet, which says in its second line that they stand. Pictures that are there
 * stay where and as the user has them; what an earlier attempt left half drawn is taken away.
 *
 * @returns whether they stand there; where Excel draws no shapes, or refuses, what was added is taken away, and the tables say all
 */
export async function drawPictures(sheetId: string, options: RunOptions): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", SHAPES_SET)) return false;
  const before: Before = { ids: null };
  try {
    await run((context) => draw(context, sheetId, before), options);
    return true;
  } catch {
    if (before.ids !== null) await takeAway(sheetId, before.ids, options);
    return false;
  }
}

/** What was there before anything was drawn; null as long as nothing was. */
interface Before {
  ids: ReadonlySet<string> | null;
}

async function draw(context: Excel.RequestContext, sheetId: string, before: Before): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const { shapes } = worksheet;
  shapes.load("items/id,items/name");
  const edges = loadEdges(worksheet);
  await context.sync();
  const { left, top } = edges();
  const panels = CONSTELLATIONS.map(({ name }) => panelName(name));
  const names = new Set(shapes.items.map(({ name }) => name));
  const halfDrawn = shapes.items.filter(({ name }) => isOurs(name) && !panels.includes(name));
  before.ids = new Set(shapes.items.map(({ id }) => id));
  for (const shape of halfDrawn) shape.delete();
  if (!panels.some((panel) => names.has(panel))) worksheet.showGridlines = false;
  PANEL_CELLS.forEach(({ row, column }, i) => {
    layText(worksheet, row, column);
    if (names.has(panels[i]!)) return;
    drawPanel(worksheet, CONSTELLATIONS[i]!.name, { left: left(column), top: top(row + 1) });
  });
  worksheet.getCell(LINE_ROW, 0).values = [[WITH_PICTURES]];
  // Another object for the same cell: one that was set would say so whether Excel did it or not.
  const said = worksheet.getCell(LINE_ROW, 0);
  said.load("values");
  await context.sync();
  if (said.values[0]?.[0] !== WITH_PICTURES) throw failed("no-confirmation", { of: "results" });
}

/** Asks how far columns and rows are from the sheet's corner, in points: Excel itself tells that of a range from ExcelApi 1.10 on only. */
function loadEdges(worksheet: Excel.Worksheet) {
  const last = {
    row: Math.max(...PANEL_CELLS.map(({ row }) => row)),
    column: Math.max(...PANEL_CELLS.map(({ column }) => column)),
  };
  const sizes = (count: number, cellAt: (i: number) => Excel.Range) =>
    Array.from({ length: count }, (_, i) => cellAt(i).format);
  const columns = sizes(last.column, (column) => worksheet.getCell(0, column));
  const rows = sizes(last.row + 1, (row) => worksheet.getCell(row, 0));
  for (const format of columns) format.load("columnWidth");
  for (const format of rows) format.load("rowHeight");
  const sum = (lengths: readonly number[]) => lengths.reduce((total, each) => total + each, 0);
  return () => ({
    left: (column: number) => sum(columns.slice(0, column).map(({ columnWidth }) => columnWidth)),
    top: (row: number) => sum(rows.slice(0, row).map(({ rowHeight }) => rowHeight)),
  });
}

/** Gives a panel its title, and the text beside it all the room that the picture takes. */
function layText(worksheet: Excel.Worksheet, row: number, column: number): void {
  worksheet.getCell(row, column).format.font.bold = true;
  const text = worksheet.getRangeByIndexes(row, column + 1, PANEL_ROWS - 1, 1);
  text.merge();
  text.format.wrapText = true;
  text.format.verticalAlignment = "Top";
}

/**
 * Takes away the shapes that were not there before, as far as Excel lets us; the next attempt does it again. Whoever stopped the
 * drawing is not kept waiting for that: Excel may not answer at all.
 */
async function takeAway(sheetId: string, before: ReadonlySet<string>, options: RunOptions): Promise<void> {
  const isStopped = options.signal?.aborted === true;
  const taking = run(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const { shapes } = worksheet;
      shapes.load("items/id");
      await context.sync();
      for (const shape of shapes.items) if (!before.has(shape.id)) shape.delete();
      worksheet.getCell(LINE_ROW, 0).values = [[WITHOUT_PICTURES]];
      await context.sync();
    },
    isStopped ? { ...options, signal: undefined } : options,
  ).catch(() => undefined);
  if (!isStopped) await taking;
}
