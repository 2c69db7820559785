import { MOST_NAMES, list } from "../../methods/words";
import type { Written } from "../results";
import { cellAddress } from "../../cells/a1";
import { quotedSheet } from "../../cells/sheet-name";
import { HEADINGS_ROW, TEXT } from "../sheets/sheet";
import { drawPage } from "../sheets/draw/draw-page";
import type { Page } from "../sheets/page";
import type { Sample } from "./exercises/ground/sample";
import { answerKeyPage, type KnownOf } from "./overview/answer-key";
import { keyNumbersPage } from "./overview/key-numbers";
import { exercisesPage } from "./overview/tasks";
import { loadPlaces } from "./ground/places";
import type { PageNames } from "./ground/sheets";
import { codingExplainedPage } from "./guide/coding";
import { startPage } from "./guide/start";
import { stepsPage, stepsSeenOn, type SeenStep } from "./guide/steps-page";

/** Pages by the sheets that they stand on. */
export type DrawnPages = readonly (readonly [keyof PageNames, Page])[];

/** Fills the sheets that speak of the results, and says on each result sheet where it is explained; gives what it drew. */
export async function explain(
  context: Excel.RequestContext,
  names: PageNames,
  sample: Sample,
  knownOf: KnownOf,
  written: Written,
): Promise<DrawnPages> {
  const places = loadPlaces(context, written.sheets);
  await context.sync();
  const { worksheets } = context.workbook;
  const at = (kind: keyof PageNames) => worksheets.getItem(names[kind]);
  const steps = stepsPage(places);
  const pages: DrawnPages = [
    ["start", startPage(names, written.sheets)],
    ["steps", steps],
    ["coding", codingExplainedPage()],
    ["exercises", exercisesPage(names)],
    ["key", answerKeyPage(names, knownOf)],
    ["numbers", keyNumbersPage(names, sample)],
  ];
  for (const [kind, page] of pages) drawPage(at(kind), page);
  for (const kind of ["key", "numbers"] as const) at(kind).visibility = Excel.SheetVisibility.hidden;
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
