import type { Reading, ReadRequest } from "./answers";
import type { TablePreview } from "./answers/preview";
import { HvmError } from "./errors";
import type { SheetEntry } from "./list-sheets";
import type { RunOptions } from "./session";

/** What a workbook holds, before anything is written. */
export interface Inspection {
  readonly reading: Reading;
  /** All sheets of the workbook in tab order. */
  readonly sheets: readonly SheetEntry[];
  /** Firms in the study's order with the names of their respondents ("" where there is none); without those left out. */
  readonly firms: readonly { readonly firm: string; readonly respondents: readonly string[] }[];
  /** Of all answers, by what their cells held; zeros for a study of profiles. */
  readonly counts: {
    readonly used: number;
    readonly notApplicable: number;
    readonly missing: number;
    readonly refused: number;
  };
  /** One per table that was read. */
  readonly preview: readonly TablePreview[];
  /** Differs when the answers, the key or the footprints differ. Compare with that of `resultsState`. */
  readonly fingerprint: string;
}

/** Why the answers could not be read, with what was seen all the same, so that the user can choose. */
export class InspectionError extends HvmError {
  constructor(
    { code, message, detail }: HvmError,
    readonly sheets: readonly SheetEntry[],
    readonly preview: readonly TablePreview[],
  ) {
    super(code, message, detail);
  }
}

/**
 * Says what the workbook holds; writes nothing.
 *
 * @throws {InspectionError} when there are no answers, or when it is in doubt which they are; {HvmError} otherwise
 */
export function inspect(request: ReadRequest = {}, options: RunOptions = {}): Promise<Inspection> {
  throw new Error(`Not yet: ${String(request)} ${String(options)}`);
}
