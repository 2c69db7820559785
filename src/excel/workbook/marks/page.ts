/**
 * A hidden name with the sheet as its scope: it goes with the sheet when that is renamed, moved or saved, and with every copy.
 */
const PAGE_NAME = "HVM_Page";
const PAGE_FORMULA = '="page"';

/** Marks a sheet that the add-in makes as a page to be looked at or printed: whatever stands on it, it holds no answers. Sends nothing. */
export function markAsPage(worksheet: Excel.Worksheet): void {
  worksheet.names.add(PAGE_NAME, PAGE_FORMULA).visible = false;
}

/** Whether a sheet bears that mark; its names have to be loaded, as `loadOwnedSheets` does. */
export function isMarkedAsPage({ names }: Excel.Worksheet): boolean {
  return names.items.some(({ name }) => name.toLowerCase() === PAGE_NAME.toLowerCase());
}
