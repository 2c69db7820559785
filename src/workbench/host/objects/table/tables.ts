import { intersection } from "../../../../cells/area";
import { splitSheet } from "../../../../cells/sheet-name";
import type { Document } from "../../model/document";
import { tablesOf } from "../../model/formulas/tables";
import { failure } from "../../protocol/errors";
import { method, property, Type, type Live } from "../../protocol/types";
import { required } from "../base/checks";
import { rangeAt, rangeOf } from "../base/ranges";
import type { OnRange, OnSheet } from "../base/register";
import { addTable } from "./add";
import type { OnTable } from "./on-table";
import { table } from "./table";

export const workbookTables = collection<Document>(
  (document) => tablesOf(document).map((placed) => ({ document, ...placed })),
  (document, reference) => {
    if (typeof reference !== "string") return reference.self as OnRange;
    const { sheet: name } = splitSheet(reference);
    const sheet = name === undefined ? document.active : document.sheet(name);
    if (!sheet) throw failure("ItemNotFound");
    return rangeAt({ document, sheet }, reference);
  },
);

export const worksheetTables = collection<OnSheet>(tablesOn, rangeOf);

export const rangeTables = new Type<OnRange>(
  "TableScopedCollection",
  { getCount: method((self) => tablesIn(self).length) },
  { items: (self) => tablesIn(self).map((each) => table.of(each)) },
);

function tablesOn({ document, sheet }: OnSheet): OnTable[] {
  return sheet.tables.map((each) => ({ document, sheet, table: each }));
}

function tablesIn({ area, ...place }: OnRange): OnTable[] {
  return tablesOn(place).filter((each) => intersection(each.table.area, area));
}

/** Tables of the workbook and of a sheet differ only in which they are, and in where an address leads. */
function collection<T>(
  tables: (self: T) => readonly OnTable[],
  target: (self: T, reference: string | Live) => OnRange,
): Type<T> {
  const find = (self: T, key: unknown) => {
    const wanted = String(key).toLowerCase();
    const found = tables(self).find(({ table: { id, name } }) => id === key || name.toLowerCase() === wanted);
    return found && table.of(found);
  };
  return new Type<T>(
    "TableCollection",
    {
      count: property((self) => tables(self).length),
      getCount: method((self) => tables(self).length),
      add: method((self, reference: string | Live, hasHeaders: boolean) => {
        return table.of(addTable(target(self, reference), hasHeaders));
      }),
      getItem: method((self, key: string) => required(find(self, key))),
      getItemAt: method((self, index: number) => {
        const found = tables(self)[index];
        return required(found && table.of(found));
      }),
      getItemOrNullObject: method((self, key: string) => find(self, key) ?? null),
    },
    { items: (self) => tables(self).map((each) => table.of(each)), item: find },
  );
}
