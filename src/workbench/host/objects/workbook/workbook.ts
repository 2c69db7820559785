import { cellAddress } from "../../../../cells/a1";
import type { Document } from "../../model/document";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { rangeAt } from "../base/ranges";
import { assertSelectable } from "../base/allowed";
import { live, type OnRange } from "../base/register";
import { create, created, createdWorkbook } from "./created";
import { settings } from "./settings";

const application = new Type<Document>("Application", {
  calculationMode: property(
    ({ calculation }) => calculation.mode,
    ({ calculation }, mode: string) => void (calculation.mode = mode),
  ),
  calculate: method(({ calculation, engine }, type: string) => {
    calculation.asked = true;
    if (type !== "Recalculate") engine.touchFormulas(() => true);
  }),
  suspendApiCalculationUntilNextSync: method(({ calculation }) => void (calculation.suspended = true)),
  suspendScreenUpdatingUntilNextSync: method(() => undefined),
  createWorkbook: method((document, file: unknown) => createdWorkbook.of(create(document, file))),
  _GetWorkbookCreatedById: method((document, id: string) => createdWorkbook.of(created(document, id))),
});

const runtime = new Type<Document>("Runtime", {
  enableEvents: property(
    ({ events }) => events.enabled,
    ({ events }, enabled: boolean) => void (events.enabled = enabled),
  ),
});

export const workbook = new Type<Document>("Workbook", {
  worksheets: part((document) => live("WorksheetCollection", document)),
  tables: part((document) => live("WorkbookTables", document)),
  names: part((document) => live("WorkbookNames", document)),
  settings: part((document) => settings.of(document)),
  application: part((document) => application.of(document)),
  _Runtime: part((document) => runtime.of(document)),
  getSelectedRange: method((document) => live("Range", selected(document))),
  getActiveCell: method((document) => {
    const { area, ...place } = selected(document);
    return live("Range", rangeAt(place, cellAddress(area.row, area.column)));
  }),
});

function selected(document: Document): OnRange {
  assertSelectable(document);
  if (document.selection === null) throw failure("InvalidOperation", "Nothing is selected.");
  return rangeAt({ document, sheet: document.active }, document.selection);
}
