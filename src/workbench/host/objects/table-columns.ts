import type { Area } from "../../workbook";
import { failure } from "../protocol/errors";
import { assertWritable, headersOf, type Table } from "../model/sheet";
import { method, property, Type, type Live } from "../protocol/types";
import { range } from "./range";
import { normaliseHeaders } from "./table-headers";

interface Column {
  readonly table: Table;
  readonly index: number;
}

const column: Type<Column> = new Type<Column>(
  "TableColumn",
  {
    id: property(({ index }) => index + 1),
    index: property(({ index }) => index),
    name: property(
      ({ table, index }) => headersOf(table)[index],
      ({ table, index }, name: string) => {
        assertWritable(table.sheet);
        table.sheet.grid.write(table.area.row, table.area.column + index, { value: String(name) });
        table.sheet.grid.written({ ...table.area, rows: 1 });
        normaliseHeaders(table.sheet, table.area);
      },
    ),
    getRange: method(({ table, index }) => columnRange(table, index, table.area)),
    getDataBodyRange: method(({ table, index }) => columnRange(table, index, bodyArea(table))),
  },
  { identity: { Id: ({ index }) => index + 1 } },
);

export const columns = new Type<Table>(
  "TableColumnCollection",
  {
    count: property(({ area }) => area.columns),
    getCount: method(({ area }) => area.columns),
    getItem: method((table, key: number | string) => required(columnOf(table, key))),
    getItemAt: method((table, index: number) => {
      if (!(index >= 0 && index < table.area.columns)) throw failure("InvalidArgument");
      return column.of({ table, index });
    }),
    getItemOrNullObject: method((table, key: number | string) => columnOf(table, key) ?? null),
  },
  {
    items: (table) => Array.from({ length: table.area.columns }, (_, index) => column.of({ table, index })),
    item: columnOf,
  },
);

export const rows = new Type<Table>("TableRowCollection", {
  count: property((table) => bodyArea(table).rows),
  getCount: method((table) => bodyArea(table).rows),
});

export function required(found: Live | undefined): Live {
  if (!found) throw failure("ItemNotFound");
  return found;
}

export function bodyArea({ area }: Table): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function columnRange(self: Table, index: number, area: Area): Live {
  return range.of({ sheet: self.sheet, area: { ...area, column: area.column + index, columns: 1 } });
}

function columnOf(self: Table, key: number | string): Live | undefined {
  const name = String(key).toLowerCase();
  const index = typeof key === "number" ? key - 1 : headersOf(self).findIndex((each) => each.toLowerCase() === name);
  return index >= 0 && index < self.area.columns ? column.of({ table: self, index }) : undefined;
}
