import { type PaperTable } from "./document";
/** A table as plain text: a line a row, tabs between the cells, as a spreadsheet takes it from the clipboard. */
export declare function plainTable({ number, title, headings, rows, note }: PaperTable): string;
