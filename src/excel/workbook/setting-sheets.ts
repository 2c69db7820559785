/** The sheets of the user's that say how answers are read: what counts for what, and what firms are compared with. */
export const KEY_SHEET = "HVM Key";
export const FOOTPRINTS_SHEET = "HVM Footprints";

/** Is it the name of such a sheet? Excel does not tell capitals apart. */
export function isSettingSheet(name: string): boolean {
  return [KEY_SHEET, FOOTPRINTS_SHEET].some((setting) => setting.toLowerCase() === name.toLowerCase());
}
