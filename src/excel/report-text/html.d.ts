import { type PaperTable, type Text } from "./document";
/** A table with number, title and note as HTML for the clipboard, from which a word processor makes a table. */
export declare function tableHtml({ number, title, headings, rows, note }: PaperTable): string;
/** Paragraphs as HTML for the clipboard. */
export declare function paragraphHtml(paragraphs: readonly Text[]): string;
