import { type WorkbookState } from "../../../workbook";
import { idOfSheet, sheetIdOf } from "../../../sheet-id";

/** The sheetIds that the file's sheets bear. */
export interface SheetNumbers {
  /** By the sheet's id; `stated`: the id does not follow from the number, so the sheet's part must state it. */
  readonly of: ReadonlyMap<string, { readonly number: number; readonly stated: boolean }>;
  /** Those of chart sheets and the like, by name. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Numbers for all sheets: old ones keep theirs, a new one gets the number that its id stands for if that is free, else any.
 * @param inFile the numbers in the opened file, by the names there
 */
export function sheetNumbers(
  inFile: ReadonlyMap<string, number>,
  opened: WorkbookState | null,
  now: WorkbookState,
): SheetNumbers {
  const others = new Map(inFile);
  const of = new Map<string, { number: number; stated: boolean }>();
  const taken = new Set(inFile.values());
  const before = new Map(opened?.sheets.map((sheet) => [sheet.id, sheet.name]) ?? []);
  for (const [id, name] of before) {
    const number = inFile.get(name);
    others.delete(name);
    if (number !== undefined) of.set(id, { number, stated: id !== idOfSheet(number) });
  }
  const added = now.sheets.filter((sheet) => !before.has(sheet.id));
  for (const { id } of added) {
    const number = sheetIdOf(id);
    if (number === null || taken.has(number)) continue;
    taken.add(number);
    of.set(id, { number, stated: false });
  }
  for (const { id } of added) {
    if (of.has(id)) continue;
    let number = 1;
    while (taken.has(number)) number++;
    taken.add(number);
    of.set(id, { number, stated: true });
  }
  return { of, others };
}
