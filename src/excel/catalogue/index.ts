import { writePlan } from "../results/write";
import { setFooter, setPaper } from "../sheets/draw/print";
import { paperOf } from "../sheets/draw/paper";
import { embellish } from "../workbook/embellish";
import { goThere } from "../workbook/insert-sheet";
import { isReference } from "../workbook/owned-sheets";
import type { RunOptions } from "../workbook/session";
import { SECOND_PAGE } from "./network-sheet";
import { drawPictures } from "./pictures";
import { CATALOGUE, NETWORK } from "./sheets";
import { finish } from "../sheets/draw/render";

/** What was written. */
export interface InsertedCatalogue {
  /** The sheet that is in front now. */
  readonly sheet: string;
  /** The one with the networks. */
  readonly network: string;
  /** Whether its pictures stand there, and not its tables alone. */
  readonly isDrawn: boolean;
}

/**
 * Writes what the second method rests on: HVM Constellation Catalogue and HVM Constellation Network, and goes to the first. They
 * need no input, are ours, and are written in place when they are there. They are no results: analyses leave them alone.
 *
 * If writing fails, all is put back as it was. If only the pictures cannot be drawn, the sheet says so, and its tables say the same.
 *
 * @throws {HvmError} saying what happened, what to do, and in which state the workbook is
 */
export async function insertCatalogue(options: RunOptions = {}): Promise<InsertedCatalogue> {
  const reports = [CATALOGUE, NETWORK];
  const { sheets, drawn } = await writePlan(
    { reports, settings: [], names: new Map(), values: null, renews: isReference },
    options,
  );
  const sheetOf = (kind: string) => sheets.find((sheet) => sheet.kind === kind)!;
  const [catalogue, network] = [sheetOf(CATALOGUE.kind), sheetOf(NETWORK.kind)];
  await embellish((context) => {
    finish(context, drawn);
    for (const { report, owned, isFresh } of drawn) {
      if (!isFresh) continue;
      const worksheet = context.workbook.worksheets.getItem(owned.id);
      // Its tables stand below each other: only the title is true of all pages.
      setPaper(worksheet, { ...paperOf(report), titleRows: "$1:$1" });
      setFooter(worksheet, paperOf(report).scale);
      if (report === NETWORK) worksheet.horizontalPageBreaks.add(worksheet.getCell(SECOND_PAGE, 0));
    }
  }, options);
  const isDrawn = await drawPictures(network.id, options);
  await goThere(catalogue.name, "A1", options);
  return { sheet: catalogue.name, network: network.name, isDrawn };
}
