/**
 * The sheets of the user's that are no answers and say more of them: what counts for what, what firms are compared with, and
 * what else is known of the firms.
 */
export const KEY_SHEET = "HVM Key";
export const FOOTPRINTS_SHEET = "HVM Footprints";
export const FIRMS_SHEET = "HVM Firms";

/** Is it the name of such a sheet? Excel does not tell capitals apart. */
export function isSettingSheet(name: string): boolean {
  return [KEY_SHEET, FOOTPRINTS_SHEET, FIRMS_SHEET].some((setting) => setting.toLowerCase() === name.toLowerCase());
}
