import type { Area } from "../../../workbook";
import { formatArea } from "../../../../cells/a1";
import { quoteSheet } from "../../../../cells/sheet-name";

/** What a structured reference needs to know of a table. */
export interface Tabular {
  readonly sheet: { readonly name: string };
  readonly area: Area;
  readonly headers: readonly string[];
}

/** Strings; a word with brackets, which may hold brackets; what can begin neither; any other character. */
const STRUCTURED = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]|[^"\p{L}_\\]+|[\s\S]/gu;

/**
 * Replaces references such as Table1[Score], Table1[[#Headers],[Score]] or Table1[@Score] in a formula of that row by
 * plain ones. What names no table stays; a column that the table has not is #REF!.
 */
export function expandTables(formula: string, row: number, find: (name: string) => Tabular | undefined): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(STRUCTURED, (token: string, name: string | undefined, body = "") => {
    const table = name === undefined ? undefined : find(name);
    return table ? plainReference(table, body, row) : token;
  });
}

function plainReference(table: Tabular, body: string, row: number): string {
  const thisRow = body.trim().startsWith("@") || /#This Row/i.test(body);
  const inner = body.trim().replace(/^@/, "");
  const parts = inner.startsWith("[") ? [...inner.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!.trim()) : [inner];
  const special = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const names = parts.filter((part) => part !== "" && !part.startsWith("#"));
  const columns = names.map((name) => table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()));
  if (columns.includes(-1)) return "#REF!";
  const { area } = table;
  const first = columns.length > 0 ? Math.min(...columns) : 0;
  const last = columns.length > 0 ? Math.max(...columns) : area.columns - 1;
  const headers = special.includes("#headers") || special.includes("#all");
  const data = !headers || special.includes("#all") || special.includes("#data");
  const top = thisRow ? row : area.row + (headers ? 0 : 1);
  const rows = thisRow ? 1 : (headers ? 1 : 0) + (data ? area.rows - 1 : 0);
  const reference = { row: top, column: area.column + first, rows, columns: last - first + 1 };
  return `${quoteSheet(table.sheet.name)}!${formatArea(reference, true)}`;
}

/** A formula after a table was renamed. */
export function renameTable(formula: string, from: string, to: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(STRUCTURED, (token: string, name: string | undefined) => {
    return name?.toLowerCase() === from.toLowerCase() ? to + token.slice(name.length) : token;
  });
}
