import type { Area } from "../../../../cells/area";
import { headersOf, normaliseHeaders } from "../../model/formulas/tables";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, property, Type, type Live } from "../../protocol/types";
import { required } from "../base/checks";
import { live } from "../base/register";
import { bodyOf, type OnTable } from "./on-table";

interface Column extends OnTable {
  readonly index: number;
}

const column: Type<Column> = new Type<Column>(
  "TableColumn",
  {
    id: property(({ index }) => index + 1),
    index: property(({ index }) => index),
    name: property(
      ({ sheet, table, index }) => headersOf(sheet, table)[index],
      ({ document, sheet, table, index }, name: string) => {
        assertWritable(sheet);
        sheet.grid.write(table.area.row, table.area.column + index, { value: String(name) });
        sheet.grid.written({ ...table.area, rows: 1 });
        normaliseHeaders(document, sheet, table.area);
      },
    ),
    getRange: method((self) => columnRange(self, self.table.area)),
    getDataBodyRange: method((self) => columnRange(self, bodyOf(self))),
  },
  { identity: { Id: ({ index }) => index + 1 } },
);

export const columns = new Type<OnTable>(
  "TableColumnCollection",
  {
    count: property(({ table }) => table.area.columns),
    getCount: method(({ table }) => table.area.columns),
    getItem: method((self, key: number | string) => required(columnOf(self, key))),
    getItemAt: method((self, index: number) => {
      if (!(index >= 0 && index < self.table.area.columns)) throw failure("InvalidArgument");
      return column.of({ ...self, index });
    }),
    getItemOrNullObject: method((self, key: number | string) => columnOf(self, key) ?? null),
  },
  {
    items: (self) => Array.from({ length: self.table.area.columns }, (_, index) => column.of({ ...self, index })),
    item: columnOf,
  },
);

export const rows = new Type<OnTable>("TableRowCollection", {
  count: property((self) => bodyOf(self).rows),
  getCount: method((self) => bodyOf(self).rows),
});

function columnRange({ document, sheet, index }: Column, area: Area): Live {
  return live("Range", { document, sheet, area: { ...area, column: area.column + index, columns: 1 } });
}

function columnOf(self: OnTable, key: number | string): Live | undefined {
  const { sheet, table } = self;
  const name = String(key).toLowerCase();
  const index =
    typeof key === "number" ? key - 1 : headersOf(sheet, table).findIndex((each) => each.toLowerCase() === name);
  return index >= 0 && index < table.area.columns ? column.of({ ...self, index }) : undefined;
}
