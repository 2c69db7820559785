import { COLUMNS, ROWS } from "../../../cells/area";
import { emptySheet } from "../../workbook";
import { POINTS_PER_CHARACTER, type Sheet } from "../model/sheet";
import type { Document } from "../model/document";
import { failure } from "../protocol/errors";
import { EventType } from "../model/events";
import { method, part, property, Type } from "../protocol/types";
import { charts } from "./chart";
import { autoFilter } from "./filter";
import { freezePanes } from "./freeze";
import { worksheetNames } from "./names";
import { pageLayout } from "./page";
import { protection } from "./protection";
import { customProperties } from "./properties";
import { range, rangeAt } from "./range";
import { worksheetTables } from "./table";

const WHOLE = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const worksheet: Type<Sheet> = new Type<Sheet>(
  "Worksheet",
  {
    id: property((sheet) => sheet.id),
    name: property(
      (sheet) => sheet.name,
      (sheet, name: string) => {
        sheet.document.renameSheet(sheet, checkedName(sheet.document, name, sheet));
      },
    ),
    visibility: property(
      (sheet) => sheet.visibility,
      (sheet, visibility: Sheet["visibility"]) => {
        if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw failure("InvalidArgument");
        if (visibility !== "Visible") assertAnotherVisible(sheet);
        sheet.visibility = visibility;
      },
    ),
    position: property(
      (sheet) => sheet.document.sheets.indexOf(sheet),
      (sheet, position: number) => {
        const { sheets } = sheet.document;
        if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw failure("InvalidArgument");
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    ),
    tabColor: property(
      (sheet) => sheet.tabColor ?? "",
      (sheet, color: string) => void (sheet.tabColor = color === "" ? null : color.toUpperCase()),
    ),
    showGridlines: shown("gridlines"),
    showHeadings: shown("headings"),
    // What the client calls the two when it sets them.
    gridlines: shown("gridlines"),
    headings: shown("headings"),
    standardWidth: property(
      (sheet) => sheet.standardWidth * POINTS_PER_CHARACTER,
      (sheet, points: number) => void (sheet.standardWidth = points / POINTS_PER_CHARACTER),
    ),
    standardHeight: property(() => 15),
    tables: part((sheet) => worksheetTables.of(sheet)),
    charts: part((sheet) => charts.of(sheet)),
    names: part((sheet) => worksheetNames.of(sheet)),
    freezePanes: part((sheet) => freezePanes.of(sheet)),
    protection: part((sheet) => protection.of(sheet)),
    autoFilter: part((sheet) => autoFilter.of(sheet)),
    pageLayout: part((sheet) => pageLayout.of(sheet)),
    customProperties: part((sheet) => customProperties.of(sheet)),
    activate: method((sheet) => {
      if (sheet.visibility !== "Visible") throw failure("InvalidOperation", "A hidden sheet cannot be activated.");
      if (sheet.document.active !== sheet) sheet.document.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    }),
    delete: method((sheet) => {
      if (sheet.visibility === "VeryHidden")
        throw failure("GeneralException", "A very hidden sheet cannot be deleted.");
      assertAnotherVisible(sheet);
      sheet.document.deleteSheet(sheet);
    }),
    getRange: method((sheet, address?: string) =>
      address === undefined ? range.of({ sheet, area: WHOLE }) : rangeAt(sheet, address),
    ),
    getRangeByIndexes: method((sheet, row: number, column: number, rows: number, columns: number) => {
      const inside =
        row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
      if (!inside || ![row, column, rows, columns].every(Number.isInteger)) throw failure("InvalidArgument");
      return range.of({ sheet, area: { row, column, rows, columns } });
    }),
    getCell: method((sheet, row: number, column: number) => {
      if (!(row >= 0 && row < ROWS && column >= 0 && column < COLUMNS)) throw failure("InvalidArgument");
      return range.of({ sheet, area: { row, column, rows: 1, columns: 1 } });
    }),
    getUsedRange: method((sheet, valuesOnly = false) => {
      return range.of({
        sheet,
        area: sheet.grid.used(Boolean(valuesOnly)) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      });
    }),
    getUsedRangeOrNullObject: method((sheet, valuesOnly = false) => {
      const area = sheet.grid.used(Boolean(valuesOnly));
      return area ? range.of({ sheet, area }) : null;
    }),
  },
  {
    identity: { Id: (sheet) => sheet.id },
    alive: (sheet) => {
      if (sheet.deleted) throw failure("ItemNotFound", `The sheet "${sheet.name}" was deleted.`);
    },
  },
);

export const worksheets = new Type<Document>(
  "WorksheetCollection",
  {
    _RegisterDataChangedEvent: method(({ events }) => events.register(EventType.Changed)),
    _UnregisterDataChangedEvent: method(({ events }) => events.unregister(EventType.Changed)),
    _RegisterSelectionChangedEvent: method(({ events }) => events.register(EventType.SelectionChanged)),
    _UnregisterSelectionChangedEvent: method(({ events }) => events.unregister(EventType.SelectionChanged)),
    add: method((document, name?: string) => {
      const checked = name === undefined ? freeName(document) : checkedName(document, name);
      return worksheet.of(document.addSheet(emptySheet(document.newSheetId(), checked), document.sheets.length));
    }),
    getActiveWorksheet: method((document) => worksheet.of(document.active)),
    getCount: method((document, visibleOnly = false) => listed(document, Boolean(visibleOnly)).length),
    getFirst: method((document, visibleOnly = false) => worksheet.of(listed(document, Boolean(visibleOnly))[0]!)),
    getLast: method((document, visibleOnly = false) => worksheet.of(listed(document, Boolean(visibleOnly)).at(-1)!)),
    getItem: method((document, key: string) => {
      const sheet = document.sheet(key);
      if (!sheet) throw failure("ItemNotFound", `There is no sheet "${key}".`);
      return worksheet.of(sheet);
    }),
    getItemOrNullObject: method((document, key: string) => {
      const sheet = document.sheet(key);
      return sheet ? worksheet.of(sheet) : null;
    }),
  },
  {
    items: (document) => document.sheets.map((sheet) => worksheet.of(sheet)),
    item: (document, key) => {
      const sheet = document.sheet(key);
      return sheet && worksheet.of(sheet);
    },
  },
);

function shown(key: "gridlines" | "headings") {
  return property(
    (sheet: Sheet) => sheet[key],
    (sheet: Sheet, value: boolean) => void (sheet[key] = value),
  );
}

function listed(document: Document, visibleOnly: boolean): Sheet[] {
  return document.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}

function freeName(document: Document): string {
  let number = document.sheets.length + 1;
  while (document.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Excel's rules: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not "History", unique. */
function checkedName(document: Document, name: unknown, self?: Sheet): string {
  const text = String(name);
  if (text.trim() === "" || text.length > 31 || /[[\]:*?/\\]|^'|'$/.test(text) || text.toLowerCase() === "history") {
    throw failure("InvalidArgument", `"${text}" cannot be the name of a sheet.`);
  }
  const taken = document.sheets.find((each) => each !== self && each.name.toLowerCase() === text.toLowerCase());
  if (taken) throw failure("ItemAlreadyExists", `There is already a sheet "${taken.name}".`);
  return text;
}

function assertAnotherVisible(sheet: Sheet): void {
  const others = sheet.document.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) throw failure("InvalidOperation", "A workbook needs at least one visible sheet.");
}
