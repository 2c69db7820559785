import { emptySheet } from "../../../workbook";
import type { Document } from "../../model/document";
import { EventType } from "../../model/events";
import type { Sheet } from "../../model/sheets/sheet";
import { method, Type, type Live } from "../../protocol/types";
import { assertInFront, assertStructure } from "../base/allowed";
import { required } from "../base/checks";
import { checkedSheetName, freeSheetName } from "./sheet-name";
import { worksheet } from "./worksheet";

export const worksheets = new Type<Document>(
  "WorksheetCollection",
  {
    _RegisterDataChangedEvent: method(({ events }) => events.register(EventType.Changed)),
    _UnregisterDataChangedEvent: method(({ events }) => events.unregister(EventType.Changed)),
    _RegisterSelectionChangedEvent: method(({ events }) => events.register(EventType.SelectionChanged)),
    _UnregisterSelectionChangedEvent: method(({ events }) => events.unregister(EventType.SelectionChanged)),
    add: method((document, name?: string) => {
      assertInFront(document);
      assertStructure(document);
      const checked = name === undefined ? freeSheetName(document) : checkedSheetName(document, name);
      const sheet = document.addSheet(emptySheet(document.newSheetId(), checked), document.sheets.length);
      return worksheet.of({ document, sheet });
    }),
    getActiveWorksheet: method((document) => worksheet.of({ document, sheet: document.active })),
    getCount: method((document, visibleOnly = false) => listed(document, Boolean(visibleOnly)).length),
    getFirst: method((document, visibleOnly = false) => {
      return worksheet.of({ document, sheet: listed(document, Boolean(visibleOnly))[0]! });
    }),
    getLast: method((document, visibleOnly = false) => {
      return worksheet.of({ document, sheet: listed(document, Boolean(visibleOnly)).at(-1)! });
    }),
    getItem: method((document, key: string) => required(find(document, key), `There is no sheet "${key}".`)),
    getItemOrNullObject: method((document, key: string) => find(document, key) ?? null),
  },
  {
    items: (document) => document.sheets.map((sheet) => worksheet.of({ document, sheet })),
    item: find,
  },
);

function find(document: Document, key: unknown): Live | undefined {
  const sheet = document.sheet(key);
  return sheet && worksheet.of({ document, sheet });
}

function listed(document: Document, visibleOnly: boolean): Sheet[] {
  return document.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}
