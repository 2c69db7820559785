/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell, without the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area; of one cell when it is one. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An address that stays what it is when its formula is copied: "$A$1:$B$2". */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a reference needs it: always quoted, so that no name is special. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * The areas of an address as Office.js gives it: "Sheet1!A1:B2,Sheet1!D4", "'My, sheet'!3:5", "Sheet1!C:C".
 * The sheet is dropped.
 */
export function parseAreas(address: string): Area[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]*!/g, "");
  return withoutSheets.split(",").map((part) => {
    const [from = "", to = from] = part.replace(/\$/g, "").split(":");
    const a = parseCorner(from);
    const b = parseCorner(to);
    const row = a.row ?? 0;
    const column = a.column ?? 0;
    return {
      row,
      column,
      rows: (b.row ?? MAX_ROWS - 1) - row + 1,
      columns: (b.column ?? MAX_COLUMNS - 1) - column + 1,
    };
  });
}

function parseCorner(text: string): { row: number | null; column: number | null } {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(text.trim()) ?? [];
  const column =
    letters === "" ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === "" ? null : Number(digits) - 1, column };
}
