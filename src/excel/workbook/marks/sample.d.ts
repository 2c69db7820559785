/** The first cell of the sample study. Add-ins before 1.2 marked it by nothing else. */
export declare const SAMPLE_TITLE = "Sample study: a reconstruction, not the original data";
/**
 * A hidden name with the sheet as its scope: it goes with the sheet when that is renamed, moved or saved, and with every copy
 * of it, which is a sample as well. It says nothing of whose the sheet is: a sample is the user's, and is never rewritten.
 */
export declare const SAMPLE_NAME = "HVM_Sample";
/** What the name refers to. */
export declare const SAMPLE_FORMULA = "=\"sample\"";
/** Marks a sheet that the add-in makes as a sample, an exercise or a template (rules.md 43). Sends nothing. */
export declare function markAsSample(worksheet: Excel.Worksheet): void;
/** Whether a sheet bears that mark; its names have to be loaded, as `loadOwnedSheets` does. */
export declare function isMarkedAsSample({ names }: Excel.Worksheet): boolean;
