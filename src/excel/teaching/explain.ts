import type { Analysis } from "../analyse";
import type { Reading } from "../answers/reading";
import { quotedSheet } from "../address";
import { listed } from "../../hvm/cells/text";
import { HEADINGS_ROW, TEXT } from "../reports/sheet";
import type { WrittenSheet } from "../reports";
import { answerKeyPage } from "./answer-key";
import { drawPage } from "./draw";
import { exercisesPage } from "./exercises";
import { keyNumbersPage } from "./key-numbers";
import { loadPlaces } from "./places";
import type { PageNames } from "./sheets";
import { startPage } from "./start";
import { stepsPage, stepsSeenOn } from "./steps";

/** Fills the sheets that speak of the results, and says on each result sheet where it is explained. */
export async function explain(
  context: Excel.RequestContext,
  names: PageNames,
  exercise: Pick<Reading, "problems">,
  { written }: Pick<Analysis, "written">,
): Promise<void> {
  const places = loadPlaces(context, written.sheets);
  await context.sync();
  const { worksheets } = context.workbook;
  const at = (kind: keyof PageNames) => worksheets.getItem(names[kind]);
  drawPage(at("start"), startPage(names, written.sheets));
  drawPage(at("steps"), stepsPage(places));
  drawPage(at("exercises"), exercisesPage(names));
  drawPage(at("key"), answerKeyPage(names, exercise));
  drawPage(at("numbers"), keyNumbersPage(names));
  for (const kind of ["key", "numbers"] as const) at(kind).visibility = Excel.SheetVisibility.hidden;
  for (const sheet of written.sheets) noteSteps(worksheets.getItem(sheet.id), sheet, names.steps);
  await context.sync();
}

/** The row above the headings is free for notes of the user's: they stay when the results are written again (rules.md 29). */
function noteSteps(worksheet: Excel.Worksheet, { kind }: WrittenSheet, steps: string): void {
  const seen = stepsSeenOn(kind);
  if (seen.length === 0) return;
  const note = worksheet.getCell(HEADINGS_ROW - 1, 0);
  const text = `${steps}: ${seen.length === 1 ? "step" : "steps"} ${listed(seen.map(String))}`;
  note.numberFormat = [[TEXT]];
  note.values = [[text]];
  note.setCellProperties([
    [{ hyperlink: { documentReference: `${quotedSheet(steps)}!A${HEADINGS_ROW + 1 + Math.min(...seen)}`, textToDisplay: text } }],
  ]);
}
