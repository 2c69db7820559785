import { basename } from "node:path";
import type { Declarations } from "../../../excel/answers";
import { MapMistake, readMap } from "../../../excel/answers/declared/map";
import { cellAddress } from "../../../cells/a1";
import { KeyMistake, readKeyTable } from "../../../cells/key";
import { KEY_SHEET } from "../../../excel/workbook/setting-sheets";
import type { Key } from "../../../methods/hvm";
import { FileError } from "../../file/package/errors";
import { openFile } from "../../file/open";
import { cellAt, type SheetState } from "../../workbook";

/** The declarations in a file. @throws {FileError} naming the line of the first mistake */
export async function declarationsIn(bytes: Uint8Array, path: string): Promise<Declarations> {
  const { sheets } = await openFile(bytes, basename(path));
  const read = readMap(rowsOf(sheets[0]!));
  if (!(read instanceof MapMistake)) return read;
  throw new FileError(
    "declarations",
    `${path}, line ${read.line} ${read.what}. Nothing was read with declarations that may be wrong.`,
  );
}

/** The key in a file: its sheet HVM Key, or else its first. @throws {FileError} naming the cell or line of the first mistake */
export async function keyIn(bytes: Uint8Array, path: string): Promise<Key> {
  const { sheets } = await openFile(bytes, basename(path));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === KEY_SHEET.toLowerCase()) ?? sheets[0]!;
  const read = readKeyTable(rowsOf(sheet));
  if (!(read instanceof KeyMistake)) return read;
  const where = read.cell === null ? "" : `, line ${read.cell[0] + 1} (${cellAddress(...read.cell)})`;
  throw new FileError("declarations", `${path}${where} ${read.what}. Nothing was read with a key that may be wrong.`);
}

function rowsOf({ cells }: SheetState): unknown[][] {
  const rows: unknown[][] = [];
  for (const [key, { value }] of cells) {
    const { row, column } = cellAt(key);
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value ?? "";
  }
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ""));
}
