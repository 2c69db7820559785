import type { NameState } from "../../../workbook";
import type { Mutable } from "../cells/mutable";
import type { Name, Sheet } from "../sheets/sheet";
import type { Workbook } from "../sheets/workbook";

/** A name as seen from a sheet: the sheet's own before the workbook's. */
export function nameFor({ names }: Workbook, name: string, sheet?: Sheet): Name | undefined {
  const key = name.toLowerCase();
  return sheet?.names.get(key) ?? names.get(key);
}

/** All names with their scope: a sheet, or undefined for the workbook. */
export function* allNames({ names, sheets }: Workbook): Generator<readonly [scope: Sheet | undefined, name: Name]> {
  for (const name of names.values()) yield [undefined, name];
  for (const sheet of sheets) for (const name of sheet.names.values()) yield [sheet, name];
}

/** Gives a name a meaning; one that is there already gets another. */
export function defineName(
  workbook: Workbook,
  scope: Sheet | undefined,
  name: Mutable<NameState> & { readonly comment?: string },
): Name {
  const defined: Name = { comment: "", ...name };
  const names = scope ? scope.names : workbook.names;
  const key = name.name.toLowerCase();
  const existing = names.get(key);
  if (existing) Object.assign(existing, defined);
  else names.set(key, defined);
  meaningChanged(workbook, name.name);
  return existing ?? defined;
}

export function deleteName(workbook: Workbook, scope: Sheet | undefined, { name }: Name): void {
  (scope ? scope.names : workbook.names).delete(name.toLowerCase());
  meaningChanged(workbook, name);
}

/** Computes formulas again that mention a name or table, which may mean something else now. */
export function meaningChanged({ engine }: Workbook, name: string): void {
  const mention = name.toLowerCase();
  engine.touchFormulas((text) => text.toLowerCase().includes(mention));
}
