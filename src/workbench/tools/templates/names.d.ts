/** A workbook that can be made. */
export type Template = "questionnaire" | "teaching" | "coding";
export declare const TEMPLATE: import("../../../methods/options").ChoiceOption<Template>;
/** How each is made, for the help. */
export declare const TEMPLATE_USAGE = "npm run --silent analyse -- --template questionnaire --out FILE.xlsx\n\nMakes the questionnaire: a sheet to be filled in, which is read as INPUT, and a form to be printed.\n\nnpm run --silent analyse -- --template teaching --out FILE.xlsx\n\nMakes a workbook to learn from, for students: questionnaire, study, results as formulas, exercises. FILE-key.xlsx, which is\nwritten beside it, is the teacher's: the same with the answer key.\n\nnpm run --silent analyse -- --template coding --out FILE.xlsx\n\nMakes a sheet to code service relationships in, for value constellations: what is coded in it is read as INPUT.";
