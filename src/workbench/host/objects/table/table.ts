import { type Area, intersection } from "../../../../cells/area";
import { meaningChanged } from "../../model/formulas/names";
import { normaliseHeaders, renameTable } from "../../model/formulas/tables";
import { assertWritable } from "../../model/sheets/sheet";
import { failure, notImplemented } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { rangeOf } from "../base/ranges";
import { live } from "../base/register";
import { assertFree, freeTableName } from "./add";
import { columns, rows } from "./columns";
import { bodyOf, type OnTable } from "./on-table";
import type { Difference } from "../../../difference";

export const table: Type<OnTable> = new Type<OnTable>(
  "Table",
  {
    id: property(({ table }) => table.id),
    name: property(
      ({ table }) => table.name,
      ({ document, table }, name: string) => renameTable(document, table, freeTableName(document, name, table)),
    ),
    style: property(
      ({ table }) => table.style ?? "",
      ({ table }, style: string) => void (table.style = style === "" ? null : style),
    ),
    showFilterButton: flag("filterButton"),
    showBandedRows: flag("bandedRows"),
    showBandedColumns: flag("bandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showHeaders: property(
      ({ table }) => table.headers,
      (_, shown: boolean) => {
        if (!shown) throw notImplemented("tables without headers");
      },
    ),
    showTotals: property(
      ({ table }) => table.totals,
      (_, shown: boolean) => {
        if (shown) throw notImplemented("totals of tables");
      },
    ),
    columns: part((self) => columns.of(self)),
    rows: part((self) => rows.of(self)),
    worksheet: part(({ document, sheet }) => live("Worksheet", { document, sheet })),
    getRange: method((self) => rangeIn(self, self.table.area)),
    getHeaderRowRange: method((self) => rangeIn(self, { ...self.table.area, rows: 1 })),
    getDataBodyRange: method((self) => rangeIn(self, bodyOf(self))),
    resize: method((self, to: string | Live) => {
      const { document, sheet, table } = self;
      assertWritable(sheet);
      const { area } = rangeOf(self, to);
      if (area.row !== table.area.row || area.rows < 2 || !intersection(area, table.area)) {
        throw failure("InvalidArgument", "A table keeps its header row and needs a row below it.");
      }
      assertFree(sheet, area, table);
      table.area = area;
      normaliseHeaders(document, sheet, area);
    }),
    convertToRange: method((self) => {
      assertWritable(self.sheet);
      remove(self);
      return rangeIn(self, self.table.area);
    }),
    delete: method((self) => {
      assertWritable(self.sheet);
      remove(self);
      self.sheet.grid.clear(self.table.area, true, true);
    }),
  },
  {
    identity: { Id: ({ table }) => table.id },
    alive: ({ sheet, table }) => {
      if (sheet.deleted || !sheet.tables.includes(table))
        throw failure("ItemNotFound", `The table "${table.name}" was deleted.`);
    },
  },
);

function rangeIn({ document, sheet }: OnTable, area: Area): Live {
  return live("Range", { document, sheet, area });
}

function remove({ document, sheet, table }: OnTable): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  meaningChanged(document, table.name);
}

type Flag = "filterButton" | "bandedRows" | "bandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

function flag(key: Flag) {
  return property(
    ({ table }: OnTable) => table[key],
    ({ table }: OnTable, value: boolean) => void (table[key] = value),
  );
}

export const TABLES: Difference = {
  excel: "Tables may have rows of totals, and no headers.",
  here: "Tables have headers and no rows of totals.",
  why: "The add-in's tables are like that.",
  source: null,
  test: "test/workbench/host/differs.test.ts: tables without headers and totals of tables are errors that name them",
};
