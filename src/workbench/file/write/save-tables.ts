import type { Unzipped } from "fflate";
import { cellKey } from "../../workbook";
import { areaAddress } from "../../../cells/a1";
import { isSame } from "../package/compare";
import { must, type Book } from "../package/engine";
import { putText, textOf } from "../package/package-edit";
import type { Parts } from "../package/parts";
import type { SheetChange } from "./sheet-change";
import { tableXml } from "./table-xml";
import { attribute } from "../package/xml";

/** Has excelize make and remove table parts; what new and changed ones say is written by `saveTables`. */
export function reserveTables(book: Book, { was, now }: SheetChange): void {
  for (const table of was.tables) {
    if (!now.tables.some((one) => one.name === table.name)) must(book.DeleteTable(table.name), "removing a table");
  }
  for (const table of now.tables) {
    if (was.tables.some((one) => one.name === table.name)) continue;
    must(
      book.AddTable(now.name, { Range: areaAddress(table.area), Name: table.name }),
      `adding the table "${table.name}"`,
    );
  }
}

/** Writes the tables of a sheet that are new or changed. */
export function saveTables(files: Unzipped, parts: Parts, part: string, { was, now, cells }: SheetChange): void {
  const idOf = (text: string): number => Number(/<(?:[\w.-]+:)?table\b[^>]*?\sid="(\d+)"/.exec(text)?.[1] ?? 0);
  for (const relation of parts.relations(part)) {
    if (relation.type !== "table") continue;
    const root = parts.xml(relation.target);
    const table = now.tables.find((one) => one.name === attribute(root, "displayName"));
    if (table === undefined) continue;
    const old = was.tables.find((one) => one.name === table.name);
    const headings = Array.from({ length: table.area.columns }, (_, i) =>
      cellKey(table.area.row, table.area.column + i),
    );
    if (isSame(old, table) && !headings.some((key) => cells.has(key))) continue;
    const others = Object.keys(files).filter((name) => name.startsWith("xl/tables/") && name !== relation.target);
    const ids = others.map((name) => idOf(textOf(files, name)));
    let tableId = Number(attribute(root, "id"));
    while (ids.includes(tableId)) tableId++;
    putText(files, relation.target, tableXml(tableId, table, now));
  }
}
