import type { Area } from "../../workbook";
import { intersection, ROWS } from "../../../cells/area";
import { assertWritable, type Sheet, type Table } from "../model/sheet";
import type { Document } from "../model/document";
import { failure, notImplemented } from "../protocol/errors";
import { method, part, property, Type, type Live } from "../protocol/types";
import { checkedName } from "./names";
import { range, rangeAt, rangeOf, type RangeSelf } from "./range";
import { bodyArea, columns, required, rows } from "./table-columns";
import { normaliseHeaders } from "./table-headers";
import { worksheet } from "./worksheet";

export const table: Type<Table> = new Type<Table>(
  "Table",
  {
    id: property(({ id }) => id),
    name: property(
      ({ name }) => name,
      (self, name: string) => self.sheet.document.renameTable(self, freeTableName(self.sheet.document, name, self)),
    ),
    style: property(
      ({ style }) => style ?? "",
      (self, style: string) => void (self.style = style === "" ? null : style),
    ),
    showFilterButton: flag("filterButton"),
    showBandedRows: flag("bandedRows"),
    showBandedColumns: flag("bandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showHeaders: property(
      ({ headers }) => headers,
      (_, shown: boolean) => {
        if (!shown) throw notImplemented("tables without headers");
      },
    ),
    showTotals: property(
      ({ totals }) => totals,
      (_, shown: boolean) => {
        if (shown) throw notImplemented("totals of tables");
      },
    ),
    columns: part((self) => columns.of(self)),
    rows: part((self) => rows.of(self)),
    worksheet: part(({ sheet }) => worksheet.of(sheet)),
    getRange: method(({ sheet, area }) => range.of({ sheet, area })),
    getHeaderRowRange: method(({ sheet, area }) => range.of({ sheet, area: { ...area, rows: 1 } })),
    getDataBodyRange: method((self) => range.of({ sheet: self.sheet, area: bodyArea(self) })),
    resize: method((self, to: string | Live) => {
      assertWritable(self.sheet);
      const { area } = rangeOf(self.sheet, to);
      if (area.row !== self.area.row || area.rows < 2 || !intersection(area, self.area)) {
        throw failure("InvalidArgument", "A table keeps its header row and needs a row below it.");
      }
      assertFree(self.sheet, area, self);
      self.area = area;
      normaliseHeaders(self.sheet, area);
    }),
    convertToRange: method((self) => {
      assertWritable(self.sheet);
      remove(self);
      return range.of({ sheet: self.sheet, area: self.area });
    }),
    delete: method((self) => {
      assertWritable(self.sheet);
      remove(self);
      self.sheet.grid.clear(self.area, true, true);
    }),
  },
  {
    identity: { Id: ({ id }) => id },
    alive: (self) => {
      if (self.sheet.deleted || !self.sheet.tables.includes(self))
        throw failure("ItemNotFound", `The table "${self.name}" was deleted.`);
    },
  },
);

export const workbookTables = collection<Document>(
  (document) => [...document.allTables()],
  (document, reference) => {
    if (typeof reference !== "string") return (reference as Live).self as RangeSelf;
    const name = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(reference);
    const sheet = name ? document.sheet((name[1] ?? name[2])!.replaceAll("''", "'")) : document.active;
    if (!sheet) throw failure("ItemNotFound");
    return rangeAt(sheet, reference).self as RangeSelf;
  },
);
export const worksheetTables = collection<Sheet>((sheet) => sheet.tables, rangeOf);
export const rangeTables = new Type<RangeSelf>(
  "TableScopedCollection",
  { getCount: method((self) => tablesOf(self).length) },
  { items: (self) => tablesOf(self).map((each) => table.of(each)) },
);

function tablesOf({ sheet, area }: RangeSelf): Table[] {
  return sheet.tables.filter((each) => intersection(each.area, area));
}

function collection<T>(
  tables: (self: T) => readonly Table[],
  target: (self: T, reference: string | Live) => RangeSelf,
) {
  const find = (self: T, key: unknown) => {
    const name = String(key).toLowerCase();
    const found = tables(self).find((each) => each.id === key || each.name.toLowerCase() === name);
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

function addTable({ sheet, area }: RangeSelf, hasHeaders: boolean): Table {
  assertWritable(sheet);
  if (!hasHeaders) throw notImplemented("TableCollection.add without headers");
  // A table has at least one row below its header.
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  if (whole.row + whole.rows > ROWS) throw failure("InvalidArgument");
  assertFree(sheet, whole);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, whole));
  const { document } = sheet;
  let number = 1;
  while (taken(document, `Table${number}`)) number++;
  const added: Table = {
    id: document.newId(),
    sheet,
    name: `Table${number}`,
    area: whole,
    style: "TableStyleMedium2",
    filterButton: true,
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    headers: true,
    totals: false,
  };
  sheet.tables.push(added);
  normaliseHeaders(sheet, whole);
  return added;
}

function assertFree(sheet: Sheet, area: Area, self?: Table): void {
  const other = sheet.tables.find((each) => each !== self && intersection(each.area, area));
  if (other) throw failure("InvalidArgument", `A table can't overlap another table ("${other.name}").`);
}

function remove(self: Table): void {
  self.sheet.tables.splice(self.sheet.tables.indexOf(self), 1);
  self.sheet.document.nameChanged(self.name);
}

function taken(document: Document, name: string, self?: Table): boolean {
  const lower = name.toLowerCase();
  const byTable = [...document.allTables()].some((each) => each !== self && each.name.toLowerCase() === lower);
  return byTable || document.names.has(lower);
}

function freeTableName(document: Document, name: unknown, self: Table): string {
  const checked = checkedName(name);
  if (taken(document, checked, self)) throw failure("ItemAlreadyExists", `The name "${checked}" is taken.`);
  return checked;
}

function flag(key: "filterButton" | "bandedRows" | "bandedColumns" | "highlightFirstColumn" | "highlightLastColumn") {
  return property(
    (self: Table) => self[key],
    (self: Table, value: boolean) => void (self[key] = value),
  );
}
