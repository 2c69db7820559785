import type { PaperText } from "./document";
import { methodWords } from "./method";
import { referencesOf } from "./references";
import type { MadeBy, Reported } from "./reported";
import { tablesOf } from "./tables";

export type { PaperTable, PaperText, Text } from "./document";
export { plain } from "./document";
export { paragraphHtml, tableHtml } from "./html";
export { markdownOf } from "./markdown";
export { plainTable } from "./plain-table";

/** The words and tables of an analysis for a paper: the same in the pane and in the terminal. */
export function paperText(found: Reported, made: MadeBy): PaperText {
  const tables = tablesOf(found);
  return { method: methodWords(found, made, tables), tables, references: referencesOf(found, made) };
}
