import { MOST_NAMES, list } from "../../methods/words";
import type { Written } from "../results";
import { cellAddress } from "../../cells/a1";
import { quotedSheet } from "../../cells/sheet-name";
import { HEADINGS_ROW, TEXT } from "../sheets/sheet";
import { drawPage } from "../sheets/draw/draw-page";
import { exercisesPage } from "./overview/tasks";
import { loadPlaces } from "./ground/places";
import type { PageKind, PageNames } from "./ground/sheets";
import { codingExplainedPage } from "./guide/coding";
import { startPage } from "./guide/start";
import { stepsPage, stepsSeenOn, type SeenStep } from "./guide/steps-page";
import type { Page } from "../sheets/page";

/** Pages by the sheets that they stand on. */
export type DrawnPages = readonly (readonly [PageKind, Page])[];

/**
 * Fills the sheets that speak of the results, and the key's if there are any, and says on each result sheet where it is
 * explained; gives what it drew.
 */
export async function explain(
  context: Excel.RequestContext,
  names: PageNames,
  written: Written,
  key: DrawnPages,
): Promise<DrawnPages> {
  const places = loadPlaces(context, written.sheets);
  await context.sync();
  const { worksheets } = context.workbook;
  const at = (kind: PageKind) => worksheets.getItem(names[kind]);
  const steps = stepsPage(places);
  const pages: DrawnPages = [
    ["start", startPage(names, written.sheets)],
    ["steps", steps],
    ["coding", codingExplainedPage()],
    ["exercises", exercisesPage(names)],
    ...key,
  ];
  for (const [kind, page] of pages) drawPage(at(kind), page);
  for (const sheet of written.sheets)
    noteSteps(worksheets.getItem(sheet.id), names.steps, stepsSeenOn(sheet.kind, steps));
  await context.sync();
  return pages;
}

/** The row above the headings is free for notes of the user's: they stay when the results are written again (rules.md 29). */
function noteSteps(worksheet: Excel.Worksheet, sheet: string, seen: readonly SeenStep[]): void {
  const [first] = seen;
  if (!first) return;
  const note = worksheet.getCell(HEADINGS_ROW - 1, 0);
  const text = `${sheet}: ${list(
    seen.map(({ number }) => String(number)),
    MOST_NAMES,
  )}`;
  note.numberFormat = [[TEXT]];
  note.values = [[text]];
  const documentReference = `${quotedSheet(sheet)}!${cellAddress(first.row, 0)}`;
  note.setCellProperties([[{ hyperlink: { documentReference, textToDisplay: text } }]]);
}
