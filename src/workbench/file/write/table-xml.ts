import { cellKey, type SheetState, type TableState } from "../../workbook";
import { areaAddress } from "../../../cells/a1";
import { encodeCellText } from "../text/text";
import { escapeXml } from "../package/xml";

/** A table's part. Headings are those of its first row, told apart where they are blank or alike, as Excel demands. */
export function tableXml(id: number, table: TableState, sheet: SheetState): string {
  const reference = areaAddress(table.area);
  const taken = new Set<string>();
  const columns = Array.from({ length: table.area.columns }, (_, i) => {
    const heading = headingOf(sheet, table, i);
    let name = heading;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${heading}${n}`;
    taken.add(name.toLowerCase());
    return `<tableColumn id="${i + 1}" name="${escapeXml(encodeCellText(name).replace(/\n/g, "_x000a_"))}"/>`;
  });
  const style = table.style === null ? "" : ` name="${escapeXml(table.style)}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${reference}" totalsRowShown="0">` +
    (table.filterButton ? `<autoFilter ref="${reference}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.bandedRows ? 1 : 0}" showColumnStripes="0"/>` +
    "</table>"
  );
}

/** The heading of a table's column as its cell shows it; "Column3" if that is blank. */
export function headingOf(sheet: SheetState, table: TableState, column: number): string {
  const value = sheet.cells.get(cellKey(table.area.row, table.area.column + column))?.value ?? null;
  if (value === null || value === "") return `Column${column + 1}`;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
