import { rewriteSheet } from "../../../../cells/sheet-name";

/** What Univer takes for the end of a sheet's name, for a line's end, or for what every object has. */
const MISTAKEN = /[!\u2028\u2029]|^__proto__$/;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Under which name Univer computes with a sheet: its own, or one made of its id where Univer would mistake that. */
export function computedName({ id, name }: Named): string {
  return MISTAKEN.test(name) ? `_${id.replace(/\W/g, "")}` : name;
}

/** A formula with sheets called as Univer computes with them. */
export function withComputedNames(sheets: readonly Named[], formula: string): string {
  const mistaken = sheets.filter(({ name }) => MISTAKEN.test(name));
  return mistaken.reduce((text, sheet) => rewriteSheet(text, sheet.name, computedName(sheet)), formula);
}
