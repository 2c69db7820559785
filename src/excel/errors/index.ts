/**
 * Every error that a task can end with: typed codes, each worded once. The words stand in the files beside this one, by what
 * they are about; `docs/problems.md` is made of them and of what stands in src/workbench/tools/docs. Nothing here knows
 * Office or a workbook. What the pane loads first takes `failed` of reading.ts and hosting.ts, and no other words.
 */
import { ERRORS } from "./catalogue";
import { failing } from "./failing";

export { HvmError } from "./hvm-error";
export { ERRORS, type ErrorCode } from "./catalogue";

/** An error to throw: `throw failed("place-gone", { sheet })`. */
export const failed = failing(ERRORS);
