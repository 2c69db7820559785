import type { Document } from "../model/document";
import { failure } from "../protocol/errors";
import { method, part, property, Type } from "../protocol/types";
import { workbookNames } from "./names";
import { rangeAt } from "./range";
import { settings } from "./settings";
import { workbookTables } from "./table";
import { worksheets } from "./worksheet";

const application = new Type<Document>("Application", {
  calculationMode: property(
    (document) => document.calculationMode,
    (document, mode: string) => void (document.calculationMode = mode),
  ),
  calculate: method((document, type: string) => {
    document.calculationAsked = true;
    if (type !== "Recalculate") document.engine.touchFormulas(() => true);
  }),
  suspendApiCalculationUntilNextSync: method((document) => void (document.calculationSuspended = true)),
  suspendScreenUpdatingUntilNextSync: method(() => undefined),
});

const runtime = new Type<Document>("Runtime", {
  enableEvents: property(
    ({ events }) => events.enabled,
    ({ events }, enabled: boolean) => void (events.enabled = enabled),
  ),
});

export const workbook = new Type<Document>("Workbook", {
  worksheets: part((document) => worksheets.of(document)),
  tables: part((document) => workbookTables.of(document)),
  names: part((document) => workbookNames.of(document)),
  settings: part((document) => settings.of(document)),
  application: part((document) => application.of(document)),
  _Runtime: part((document) => runtime.of(document)),
  getSelectedRange: method((document) => rangeAt(document.active, selected(document))),
  getActiveCell: method((document) => rangeAt(document.active, selected(document).split(":")[0]!)),
});

function selected(document: Document): string {
  if (document.selection === null) throw failure("InvalidOperation", "Nothing is selected.");
  return document.selection;
}
