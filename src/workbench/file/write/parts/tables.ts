import type { Unzipped } from "fflate";
import { cellKey } from "../../../workbook";
import { isSame } from "../../package/compare";
import { putText } from "../../package/package-edit";
import type { Parts } from "../../package/parts";
import { attribute } from "../../package/xml";
import type { SheetChange } from "./change";
import { tableXml } from "./table-xml";

/** Writes the tables of a sheet that are new or changed. */
export function saveTables(files: Unzipped, parts: Parts, part: string, { was, now, cells }: SheetChange): void {
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
    const ids = others.map((name) => Number(attribute(parts.xml(name), "id")));
    let tableId = Number(attribute(root, "id"));
    while (ids.includes(tableId)) tableId++;
    putText(files, relation.target, tableXml(tableId, table, now));
  }
}
