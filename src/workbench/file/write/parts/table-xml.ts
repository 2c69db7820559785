import { cellKey, type SheetState, type TableState } from "../../../workbook";
import { addressOf } from "../../package/namespaces";
import { element, xmlOf } from "../../package/xml-edit";
import { areaAddress } from "../../../../cells/a1";
import { encodeCellText } from "../../text/text";

/** A table's part. Headings are those of its first row, told apart where they are blank or alike, as Excel demands. */
export function tableXml(id: number, table: TableState, sheet: SheetState): string {
  const reference = areaAddress(table.area);
  const taken = new Set<string>();
  const columns = Array.from({ length: table.area.columns }, (_, i) => {
    const heading = headingOf(sheet, table, i);
    let name = heading;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${heading}${n}`;
    taken.add(name.toLowerCase());
    return element("tableColumn", { id: i + 1, name: encodeCellText(name).replace(/\n/g, "_x000a_") });
  });
  return xmlOf(
    element(
      "table",
      { xmlns: addressOf("main"), id, name: table.name, displayName: table.name, ref: reference, totalsRowShown: 0 },
      table.filterButton ? element("autoFilter", { ref: reference }) : null,
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: table.bandedRows ? 1 : 0,
        showColumnStripes: 0,
      }),
    ),
  );
}

/** The heading of a table's column as its cell shows it; "Column3" if that is blank. */
export function headingOf(sheet: SheetState, table: TableState, column: number): string {
  const value = sheet.cells.get(cellKey(table.area.row, table.area.column + column))?.value ?? null;
  if (value === null || value === "") return `Column${column + 1}`;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
