import { countAnswers, type AnswerCounts, type Study } from "../../methods/hvm";
import {
  readFrom,
  type Asking,
  type MetFirm,
  nothingSeen,
  type Progress,
  type Reading,
  type Seen,
  type UnknownWord,
  type UnnamedItems,
} from "../answers";
import type { TablePreview } from "../answers/read/preview";
import type { MetWaves } from "../answers/own-columns/waves";
import { HvmError } from "../errors/hvm-error";
import { fingerprintOf } from "./fingerprint";
import type { SheetEntry } from "../workbook/list-sheets";
import { run, type RunOptions } from "../workbook/session";

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
  /** What stands in cells of answers and is none, the most frequent first. */
  readonly unknown: readonly UnknownWord[];
  /** The ends of another scale that the numbers may stand on; absent where none is likely. */
  readonly likely?: Seen["likely"];
  /** Everybody who stands there, in the order of the sheets: those too who are left out. */
  readonly people: readonly MetFirm[];
  /** How far the respondents have come: those too who have not begun, where a table has a line for them. Nothing is known of lists. */
  readonly progress?: Progress | null;
  /** Columns that tell apart everybody who stands in a table more than once: two of their values may be compared. */
  readonly waves: readonly MetWaves[];
  /** Differs when the answers, the key or the footprints differ. Compare with that of `resultsState`. */
  readonly fingerprint: string;
}

/** Why the answers could not be read, with what was seen all the same, so that the user can choose. */
export class InspectionError extends HvmError {
  constructor(
    { code, message, detail }: HvmError,
    readonly sheets: readonly SheetEntry[],
    readonly preview: readonly TablePreview[],
    readonly unknown: readonly UnknownWord[],
    readonly unnamed: UnnamedItems | null,
    readonly progress: Progress | null,
    readonly likely: Seen["likely"],
  ) {
    super(code, message, detail);
  }
}

/**
 * Says what the workbook holds; writes nothing.
 *
 * @throws {InspectionError} when there are no answers, or when it is in doubt which they are; {HvmError} otherwise
 */
export async function inspect(request: Asking = {}, options: RunOptions = {}): Promise<Inspection> {
  const seen = nothingSeen();
  try {
    const reading = await run((context) => readFrom(context, request, seen), options);
    return {
      reading,
      sheets: seen.sheets,
      firms: firmsOf(reading.study),
      counts: countsOf(reading.study),
      preview: seen.preview,
      unknown: seen.unknown,
      ...(seen.likely ? { likely: seen.likely } : {}),
      people: seen.people,
      progress: seen.progress,
      waves: seen.waves,
      fingerprint: fingerprintOf(reading),
    };
  } catch (error) {
    if (error instanceof HvmError && seen.sheets.length > 0 && error.code !== "stopped") {
      const { sheets, preview, unknown, unnamed, progress, likely } = seen;
      throw new InspectionError(error, sheets, preview, unknown, unnamed, progress, likely);
    }
    throw error;
  }
}

function firmsOf(study: Study): Inspection["firms"] {
  if (study.kind === "profiles") return study.firms.map((firm) => ({ firm, respondents: [] }));
  const { firms, respondents, firmOf } = study.answers;
  const names = firms.map((): string[] => []);
  respondents.forEach((respondent, row) => names[firmOf[row]!]!.push(respondent));
  return firms.map((firm, i) => ({ firm, respondents: names[i]! }));
}

function countsOf(study: Study): Inspection["counts"] {
  const counts = study.kind === "profiles" ? [] : countAnswers(study.answers);
  const total = (what: keyof AnswerCounts) => counts.reduce((sum, { answers }) => sum + answers[what], 0);
  return {
    used: total("used"),
    notApplicable: total("notApplicable"),
    missing: total("missing"),
    refused: total("refused"),
  };
}
