import type { Document } from "../../model/document";
import type { Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";

/** "Sheet2", "Sheet3" …: what Excel calls a sheet that is added without a name. */
export function freeSheetName(document: Document): string {
  let number = document.sheets.length + 1;
  while (document.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Excel's rules: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not "History", unique. */
export function checkedSheetName(document: Document, name: unknown, self?: Sheet): string {
  const text = String(name);
  if (text.trim() === "" || text.length > 31 || /[[\]:*?/\\]|^'|'$/.test(text) || text.toLowerCase() === "history") {
    throw failure("InvalidArgument", `"${text}" cannot be the name of a sheet.`);
  }
  const taken = document.sheets.find((each) => each !== self && each.name.toLowerCase() === text.toLowerCase());
  if (taken) throw failure("ItemAlreadyExists", `There is already a sheet "${taken.name}".`);
  return text;
}
