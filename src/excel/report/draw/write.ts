import type { HvmError } from "../../errors";
import { failed } from "../../errors";
import { setTitle } from "../../sheets/draw/render";
import { bytesOf } from "../../sheets/draw/outgoing";
import { Sender } from "../../sheets/draw/sender";
import { ACCENT } from "../../sheets/draw/style";
import type { Stamp } from "../../sheets/draw/print";
import { embellish } from "../../workbook/embellish";
import { takeAway } from "../../workbook/insert-sheet";
import { addOwnedSheet, freeSheetName, INCOMPLETE, mark, type Origin } from "../../workbook/owned-sheets";
import { run, type RunOptions } from "../../workbook/session";
import type { PlacedReport } from "../layout";
import { COLUMNS } from "../layout/paper";
import { drawCells, valuesOf } from "./cells";
import { drawFigures } from "./figures";
import { layReport } from "./print";
import { giveAway, lookAtWorkbook, markText, REPORT_KIND } from "./standing";

const NAME = "HVM Report";

/** Of what a report is made, by what, and when. */
interface Made extends Stamp {
  readonly origin: Origin;
}

/** About what an action on one range takes in a message, and what the two charts of a firm take. */
const RANGE_BYTES = 190;
const FIGURES_BYTES = 14_000;

/**
 * Writes a report onto a sheet of its own. Messages: the cells with their looks; the charts, with which the report is whole and an
 * earlier one goes; and how it is printed, whose failure costs nothing. More only where they are larger than a message may be.
 */
export async function writeReport(
  report: PlacedReport,
  made: Made,
  options: RunOptions,
): Promise<{ readonly sheet: string; readonly kept: string | null }> {
  const added: { name: string | null } = { name: null };
  try {
    const written = await run((context) => write(context, report, made.origin, added), options);
    await embellish(({ workbook }) => layReport(workbook.worksheets.getItem(written.sheet), report, made), options);
    return written;
  } catch (error) {
    const isStopped = (error as HvmError).code === "stopped";
    if (added.name !== null && !isStopped) await takeAway([added.name], options);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  report: PlacedReport,
  origin: Origin,
  added: { name: string | null },
): Promise<{ sheet: string; kept: string | null }> {
  const workbook = await lookAtWorkbook(context);
  const [old] = workbook.reports.filter(({ isChanged }) => !isChanged);
  const name = freeSheetName(NAME, workbook.names);
  added.name = name;
  const worksheet = addOwnedSheet(context, REPORT_KIND, name);
  const position = old?.position ?? workbook.first;
  if (position !== null) worksheet.position = position;
  setTitle(worksheet, INCOMPLETE);
  const sender = new Sender(context, (isLast) => askTitle(worksheet, isLast ? NAME : INCOMPLETE));
  const values = valuesOf(report);
  worksheet.tabColor = ACCENT;
  worksheet.showGridlines = false;
  drawCells(worksheet, report);
  setTitle(worksheet, INCOMPLETE);
  worksheet.load("id");
  sender.spend(sizeOf(report, values));
  await sender.send();
  for (const [i, figures] of report.figures.entries()) {
    await sender.roomFor(0, FIGURES_BYTES);
    drawFigures(worksheet, figures, i + 1);
  }
  const sizes = { rows: [report.heights.length], rowBytes: [100], columns: [COLUMNS.length] };
  markText(worksheet, values);
  mark(worksheet, { kind: REPORT_KIND, id: worksheet.id, name, ...sizes, origin });
  for (const standing of workbook.reports) {
    if (standing.isChanged) giveAway(context, standing);
    else context.workbook.worksheets.getItem(standing.owned.id).delete();
  }
  // The name of the one that goes is free only then.
  if (old)
    worksheet.name = freeSheetName(
      NAME,
      workbook.names.filter((each) => each !== old.owned.name),
    );
  setTitle(worksheet, NAME);
  worksheet.load("name");
  await sender.send(true);
  return { sheet: worksheet.name, kept: workbook.reports.find(({ isChanged }) => isChanged)?.owned.name ?? null };
}

/** Asks for the first cell along with a message: if it comes back as it was set, the message was done. */
function askTitle(worksheet: Excel.Worksheet, wanted: string): () => void {
  const first = worksheet.getCell(0, 0);
  first.load("values");
  return () => {
    if (first.values?.[0]?.[0] !== wanted) throw failed("no-confirmation", { of: "results" });
  };
}

function sizeOf(
  { looks, formats, merges, ruled, heights }: PlacedReport,
  values: readonly (readonly (string | number)[])[],
) {
  const areas =
    [...looks.values(), ...formats.values()].flat().length + merges.length + 4 * ruled.length + heights.length / 3;
  return areas * RANGE_BYTES + values.reduce((sum, row) => sum + bytesOf(row), 0);
}
