import { COLUMNS, oneCell, ROWS } from "../../../../cells/area";
import { POINTS_PER_CHARACTER, type Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { assertInFront, assertPrinter, assertStructure } from "../base/allowed";
import { rangeAt } from "../base/ranges";
import { live, type OnSheet } from "../base/register";
import { customProperties } from "./custom-properties";
import { autoFilter } from "./filter";
import { freezePanes } from "./freeze";
import { pageLayout } from "./page";
import { horizontalPageBreaks, verticalPageBreaks } from "./page-breaks";
import { protection } from "./protection";
import { checkedSheetName } from "./sheet-name";

/** Characters of an address of several ranges. */
const MOST_ADDRESS = 8192;
const WHOLE = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const worksheet: Type<OnSheet> = new Type<OnSheet>(
  "Worksheet",
  {
    id: property(({ sheet }) => sheet.id),
    name: property(
      ({ sheet }) => sheet.name,
      ({ document, sheet }, name: string) => {
        assertStructure(document);
        document.renameSheet(sheet, checkedSheetName(document, name, sheet));
      },
    ),
    visibility: property(
      ({ sheet }) => sheet.visibility,
      (self, visibility: Sheet["visibility"]) => {
        if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw failure("InvalidArgument");
        if (visibility !== "Visible") assertAnotherVisible(self);
        self.sheet.visibility = visibility;
      },
    ),
    position: property(
      ({ document, sheet }) => document.sheets.indexOf(sheet),
      ({ document: { sheets }, sheet }, position: number) => {
        if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw failure("InvalidArgument");
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    ),
    tabColor: property(
      ({ sheet }) => sheet.tabColor ?? "",
      ({ sheet }, color: string) => void (sheet.tabColor = color === "" ? null : color.toUpperCase()),
    ),
    showGridlines: shown("gridlines"),
    showHeadings: shown("headings"),
    // What the client calls the two when it sets them.
    gridlines: shown("gridlines"),
    headings: shown("headings"),
    standardWidth: property(
      ({ sheet }) => sheet.standardWidth * POINTS_PER_CHARACTER,
      ({ sheet }, points: number) => void (sheet.standardWidth = points / POINTS_PER_CHARACTER),
    ),
    standardHeight: property(() => 15),
    tables: part((self) => live("WorksheetTables", self)),
    charts: part((self) => live("ChartCollection", self)),
    shapes: part((self) => live("ShapeCollection", self)),
    names: part((self) => live("WorksheetNames", self)),
    freezePanes: part((self) => freezePanes.of(self)),
    protection: part((self) => protection.of(self)),
    autoFilter: part((self) => autoFilter.of(self)),
    pageLayout: part((self) => {
      assertPrinter(self.document);
      return pageLayout.of(self);
    }),
    horizontalPageBreaks: part((self) => horizontalPageBreaks.of(self)),
    verticalPageBreaks: part((self) => verticalPageBreaks.of(self)),
    customProperties: part((self) => customProperties.of(self)),
    activate: method(({ document, sheet }) => {
      assertInFront(document);
      if (sheet.visibility !== "Visible") throw failure("InvalidOperation", "A hidden sheet cannot be activated.");
      if (document.active !== sheet) document.select(sheet, oneCell(0, 0));
    }),
    delete: method((self) => {
      assertInFront(self.document);
      assertStructure(self.document);
      if (self.sheet.visibility === "VeryHidden")
        throw failure("GeneralException", "A very hidden sheet cannot be deleted.");
      assertAnotherVisible(self);
      self.document.deleteSheet(self.sheet);
    }),
    getRange: method((self, address?: string) =>
      live("Range", address === undefined ? { ...self, area: WHOLE } : rangeAt(self, address)),
    ),
    getRanges: method((self, addresses?: string) => {
      if (addresses === undefined) return live("RangeAreas", { ...self, areas: [WHOLE] });
      // Excel cuts longer ones, and takes semicolons as well.
      const given = String(addresses);
      if (given.length > MOST_ADDRESS) throw failure("InvalidArgument");
      return live("RangeAreas", {
        ...self,
        areas: given.split(/[,;]/).map((address) => rangeAt(self, address.trim()).area),
      });
    }),
    getRangeByIndexes: method((self, row: number, column: number, rows: number, columns: number) => {
      const inside =
        row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
      if (!inside || ![row, column, rows, columns].every(Number.isInteger)) throw failure("InvalidArgument");
      return live("Range", { ...self, area: { row, column, rows, columns } });
    }),
    getCell: method((self, row: number, column: number) => {
      if (!(row >= 0 && row < ROWS && column >= 0 && column < COLUMNS)) throw failure("InvalidArgument");
      return live("Range", { ...self, area: oneCell(row, column) });
    }),
    getUsedRange: method((self, valuesOnly = false) => {
      return live("Range", { ...self, area: self.sheet.grid.used(Boolean(valuesOnly)) ?? oneCell(0, 0) });
    }),
    getUsedRangeOrNullObject: method((self, valuesOnly = false) => {
      const area = self.sheet.grid.used(Boolean(valuesOnly));
      return area ? live("Range", { ...self, area }) : null;
    }),
  },
  {
    identity: { Id: ({ sheet }) => sheet.id },
    alive: ({ sheet }) => {
      if (sheet.deleted) throw failure("ItemNotFound", `The sheet "${sheet.name}" was deleted.`);
    },
  },
);

function shown(key: "gridlines" | "headings") {
  return property(
    ({ sheet }: OnSheet) => sheet[key],
    ({ sheet }: OnSheet, value: boolean) => void (sheet[key] = value),
  );
}

function assertAnotherVisible({ document, sheet }: OnSheet): void {
  const others = document.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) throw failure("InvalidOperation", "A workbook needs at least one visible sheet.");
}
