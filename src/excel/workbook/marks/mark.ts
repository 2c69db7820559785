import { splitSheet } from "../../../cells/sheet-name";

/**
 * Marks a sheet by a hidden name with the sheet as its scope: it goes with the sheet when that is renamed, moved or saved, and with every
 * copy of it. The name refers to the sheet itself, as programs that add a sheet in front may leave all names where they were, a sheet too
 * far. Sends nothing.
 */
export function markAs(worksheet: Excel.Worksheet, name: string): void {
  worksheet.names.add(name, worksheet.getRange("A1")).visible = false;
}

/** Whether a sheet is marked so, by a name of its own or by one that refers to it; the names of all have to be loaded, as `loadOwnedSheets` does. */
export function isMarkedAs(name: string): (worksheet: Excel.Worksheet, all: readonly Excel.Worksheet[]) => boolean {
  return (worksheet, all) => {
    const marks = all.flatMap((bearer) =>
      bearer.names.items
        .filter((each) => each.name.toLowerCase() === name.toLowerCase())
        // Earlier versions marked by a text.
        .map(({ formula }) => ({ bearer: bearer.name, of: splitSheet(String(formula).slice(1)).sheet ?? bearer.name })),
    );
    const hasOwn = (sheet: string) => marks.some(({ bearer, of }) => bearer === sheet && of === sheet);
    // What stands at another sheet than its own counts there only where that one has none: then it is a copy's.
    return marks.some(({ bearer, of }) => (bearer === of || hasOwn(of) ? bearer : of) === worksheet.name);
  };
}
