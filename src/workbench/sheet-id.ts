/** The id of a sheet whose file states none: as Excel makes it of the number (sheetId) that the file keeps for the sheet. */
export function idOfSheet(sheetId: number): string {
  const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, "0");
  const number = sheetId - 1;
  const swapped = hex(number & 0xff, 2) + hex((number >>> 8) & 0xff, 2);
  return `{${hex(number >>> 16, 8)}-0001-0000-${swapped}-000000000000}`;
}

/** The sheetId that an id of that form stands for; null for any other id. */
export function sheetIdOf(id: string): number | null {
  const match = /^\{00000000-0001-0000-([0-9A-F]{2})([0-9A-F]{2})-000000000000\}$/.exec(id);
  const sheetId = match === null ? 0 : parseInt(match[2]! + match[1]!, 16) + 1;
  return sheetId >= 1 && sheetId <= 65534 ? sheetId : null;
}
