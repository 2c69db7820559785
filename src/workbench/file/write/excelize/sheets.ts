import { emptySheet, type WorkbookState } from "../../../workbook";
import { must, type Book } from "../../package/engine";

/** Adds, removes, renames and orders the sheets of the book. */
export function arrangeSheets(book: Book, before: WorkbookState | null, now: WorkbookState): void {
  const old = before?.sheets ?? [emptySheet("", "Sheet1")];
  const byId = new Map(now.sheets.map((sheet) => [sheet.id, sheet]));
  const oldIds = new Set(old.map((sheet) => sheet.id));
  const oldNames = new Set(old.map((sheet) => sheet.name.toLowerCase()));
  const current = new Map(old.map((sheet) => [sheet.id, sheet.name]));
  // A name that somebody still bears must first become free.
  let n = 0;
  for (const sheet of old) {
    const wanted = now.sheets.find((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
    if (wanted === undefined || wanted.id === sheet.id) continue;
    do n++;
    while (oldNames.has(`~hvm ${n}`));
    must(book.SetSheetName(sheet.name, `~hvm ${n}`), `renaming "${sheet.name}"`);
    current.set(sheet.id, `~hvm ${n}`);
  }
  for (const sheet of now.sheets) if (!oldIds.has(sheet.id)) must(book.NewSheet(sheet.name), `adding "${sheet.name}"`);
  for (const sheet of old) {
    const name = current.get(sheet.id)!;
    const wanted = byId.get(sheet.id);
    if (wanted === undefined) must(book.DeleteSheet(name), `removing "${sheet.name}"`);
    else if (wanted.name !== name) must(book.SetSheetName(name, wanted.name), `renaming "${sheet.name}"`);
  }
  const names = new Set(now.sheets.map((sheet) => sheet.name));
  const order = book.GetSheetList().list.filter((name) => names.has(name));
  // From the last to the first, each before its follower, where that is not so yet.
  for (let i = now.sheets.length - 2; i >= 0; i--) {
    const name = now.sheets[i]!.name;
    const next = now.sheets[i + 1]!.name;
    if (order.indexOf(name) === order.indexOf(next) - 1) continue;
    must(book.MoveSheet(name, next), `moving "${name}"`);
    order.splice(order.indexOf(name), 1);
    order.splice(order.indexOf(next), 0, name);
  }
}
