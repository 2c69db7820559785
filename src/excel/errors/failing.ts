import type { ErrorCode } from "./catalogue";
import { HvmError } from "./hvm-error";
import type { ErrorKind, Told } from "./kind";

type DetailsOf<Kind> = Kind extends ErrorKind<infer Details> ? Details : never;

/** Makes errors of the kinds given, by their codes: so a room loads the words that it may need, and no others. */
export function failing<Kinds extends { readonly [Code in ErrorCode]?: unknown }>(kinds: Kinds) {
  return <Code extends keyof Kinds & ErrorCode>(code: Code, ...[details]: Told<DetailsOf<Kinds[Code]>>): HvmError =>
    new HvmError(code, (kinds[code] as ErrorKind<unknown>).says(details));
}
