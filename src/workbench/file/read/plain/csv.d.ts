import { type WorkbookState } from "../../../workbook";
/**
 * A workbook of one sheet from text separated by commas, semicolons, tabs or vertical bars, in UTF-8, UTF-16 or Windows-1252.
 * Only what is a plain number in its shortest spelling becomes a number: "007", "1-2", "TRUE" and "=1+1" stay text, so
 * nothing is made of them that the file does not say.
 * @param notice is told what of the file had to be concluded rather than read
 */
export declare function openCsv(bytes: Uint8Array, sheetName: string, notice?: (text: string) => void): WorkbookState;
/** A name that Excel accepts for a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end. */
export declare function legalSheetName(name: string): string;
