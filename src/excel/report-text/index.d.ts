import type { PaperText } from "./document";
import type { MadeBy, Reported } from "./reported";
export type { PaperTable, PaperText, Text } from "./document";
export { plain } from "./document";
export { paragraphHtml, tableHtml } from "./html";
export { markdownOf } from "./markdown";
export { plainTable } from "./plain-table";
/** The words and tables of an analysis for a paper: the same in the pane and in the terminal. */
export declare function paperText(found: Reported, made: MadeBy): PaperText;
