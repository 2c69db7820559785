import { type PaperText } from "./document";
/** The whole text in Markdown: method, tables, references. What stood in cells is shown as it stood there, and never becomes Markdown. */
export declare function markdownOf({ method, tables, references }: PaperText): string;
