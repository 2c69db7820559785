/**
 * Every error that a task can end with: typed codes, each worded once. The words stand in the files beside this one, by what
 * they are about; `docs/problems.md` is made of them and of what stands in src/workbench/tools/docs. Nothing here knows Office or a workbook.
 */
import { ERRORS, type ErrorCode } from "./catalogue";
import { HvmError } from "./hvm-error";
import type { ErrorKind, Told } from "./kind";

export { HvmError } from "./hvm-error";
export { ERRORS, type ErrorCode } from "./catalogue";

type DetailsOf<Code extends ErrorCode> = (typeof ERRORS)[Code] extends ErrorKind<infer Details> ? Details : never;

/** An error to throw: `throw failed("place-gone", { sheet })`. */
export function failed<Code extends ErrorCode>(code: Code, ...[details]: Told<DetailsOf<Code>>): HvmError {
  return new HvmError(code, (ERRORS[code] as ErrorKind<unknown>).says(details));
}
