import type { HvmError } from "../../errors";
import { failed } from "../../errors";
import { setTitle } from "../../sheets/draw/render";
import { bytesOf } from "../../sheets/draw/outgoing";
import { Sender } from "../../sheets/draw/sender";
import { ACCENT } from "../../sheets/draw/style";
import type { Stamp } from "../../sheets/draw/print";
import { embellish } from "../../workbook/embellish";
import { AddedSheets } from "../../workbook/added-sheets";
import { takeAway } from "../../workbook/insert-sheet";
import { addOwnedSheet, freeSheetName, INCOMPLETE, mark, type Origin, REPORT_KIND } from "../../workbook/owned-sheets";
import { run, type RunOptions } from "../../workbook/session";
import type { PlacedReport } from "../layout";
import { COLUMNS } from "../layout/paper";
import { drawCells, drawHeat, valuesOf } from "./cells";
import { type Classes, type FirmRows, leadToPages } from "./class-links";
import { drawFigures } from "./figures";
import { layReport } from "./print";
import { giveAway, lookAtWorkbook, markText } from "./standing";

const NAME = "HVM Report";

/** Of what a report is made, by what, and when. */
interface Made extends Stamp {
  readonly origin: Origin;
  readonly firmRows: FirmRows;
}

/** About what an action on one range takes in a message, and what the two charts of a firm take. */
const RANGE_BYTES = 300;
const FIGURES_BYTES = 20_000;

/**
 * Writes a report onto a sheet of its own. Messages: the cells with their looks; the charts, with which the report is whole and an
 * earlier one goes; and its shades, how it is printed, and what leads to it, whose failure costs nothing. More only where they are larger than a message may be.
 */
export async function writeReport(
  report: PlacedReport,
  made: Made,
  options: RunOptions,
): Promise<{ readonly sheet: string; readonly kept: string | null }> {
  const added = new AddedSheets();
  const last: { name: string | null } = { name: null };
  try {
    const written = await run((context) => write(context, report, made.origin, added, last), options);
    await embellish((context) => {
      const worksheet = context.workbook.worksheets.getItem(written.sheet);
      drawHeat(worksheet, report);
      layReport(worksheet, report, made);
      const to = { report: written.sheet, rows: made.firmRows, fingerprint: made.origin.fingerprint };
      if (written.classes) leadToPages(context, written.classes, to);
    }, options);
    return written;
  } catch (error) {
    const isStopped = (error as HvmError).code === "stopped";
    // One that has its last name has taken the place of an earlier one, which is gone.
    if (!isStopped) await takeAway(added, options, (name) => name !== last.name);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  report: PlacedReport,
  origin: Origin,
  added: AddedSheets,
  last: { name: string | null },
): Promise<{ sheet: string; kept: string | null; classes: Classes | null }> {
  const workbook = await lookAtWorkbook(context);
  const gone = workbook.reports.filter(({ isChanged }) => !isChanged);
  const changed = workbook.reports.filter(({ isChanged }) => isChanged);
  const name = freeSheetName(NAME, workbook.names);
  const worksheet = addOwnedSheet(context, added, REPORT_KIND, name);
  const position = gone[0]?.position ?? workbook.first;
  if (position !== null) worksheet.position = position;
  setTitle(worksheet, INCOMPLETE);
  const sender = new Sender(context, (isLast) => askTitle(worksheet, isLast ? NAME : INCOMPLETE));
  const values = valuesOf(report);
  worksheet.tabColor = ACCENT;
  worksheet.showGridlines = false;
  drawCells(worksheet, report);
  setTitle(worksheet, INCOMPLETE);
  sender.spend(sizeOf(report, values));
  await sender.send();
  for (const [i, figures] of report.figures.entries()) {
    await sender.roomFor(0, FIGURES_BYTES);
    drawFigures(worksheet, figures, i + 1);
  }
  const sizes = { rows: [report.heights.length], rowBytes: [100], columns: [COLUMNS.length] };
  markText(worksheet, values);
  added.release(context);
  mark(worksheet, { kind: REPORT_KIND, id: worksheet.id, name, ...sizes, isFinished: true, origin });
  for (const standing of changed) giveAway(context, standing);
  for (const { owned } of gone) context.workbook.worksheets.getItem(owned.id).delete();
  // The names of those that go are free only then.
  const left = workbook.names.filter((each) => !gone.some(({ owned }) => owned.name === each));
  if (gone.length > 0) {
    last.name = freeSheetName(NAME, left);
    worksheet.name = last.name;
  }
  setTitle(worksheet, NAME);
  worksheet.load("name");
  await sender.send(true);
  return { sheet: worksheet.name, kept: changed[0]?.owned.name ?? null, classes: workbook.classes };
}

/** Asks for the first cell along with a message: if it comes back as it was set, the message was done. */
function askTitle(worksheet: Excel.Worksheet, wanted: string): () => void {
  const first = worksheet.getCell(0, 0).load("values");
  return () => refuseUnless(first, wanted);
}

function refuseUnless({ values }: Excel.Range, wanted: string): void {
  if (values?.[0]?.[0] !== wanted) throw failed("no-confirmation", { of: "results" });
}

function sizeOf(
  { looks, formats, merges, ruled, heights }: PlacedReport,
  values: readonly (readonly (string | number)[])[],
) {
  const actions = [...formats.values()].flat().length + merges.length + 4 * ruled.length;
  const addressed = 12 * ([...looks.values()].flat().length + heights.length);
  return actions * RANGE_BYTES + addressed + values.reduce((sum, row) => sum + bytesOf(row), 0);
}
