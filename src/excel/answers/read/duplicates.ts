import { MISSING } from "../../../methods/hvm";
import { foldedName } from "../../../cells/text";
import type { Place, Problems } from "../ground/problems";

/** A respondent as it was met. */
export interface Met {
  readonly firm: string;
  /** "" where the sheet has no names. */
  readonly respondent: string;
  readonly codes: Uint8Array;
  /** Where the respondent's name stands, or the first answer. */
  readonly place: Place;
  /** "row 5", "column C", with the sheet where there are several. */
  readonly line: string;
}

/** Fewer equal answers than these say nothing. */
const TELLING = 10;

/** Notices respondents who stand in the study twice, by name or by all their answers. Both count. */
export class Duplicates {
  private readonly byName = new Map<string, string>();
  private readonly byAnswers = new Map<string, string>();

  constructor(private readonly problems: Problems) {}

  note({ firm, respondent, codes, place, line }: Met): void {
    const name = respondent === "" ? null : firstMet(this.byName, `${firm}\n${foldedName(respondent)}`, line);
    const answers = isTelling(codes) ? firstMet(this.byAnswers, `${firm}\n${textOf(codes)}`, line) : null;
    const sameAnswers = answers !== null && answers === name;
    if (name !== null) this.problems.say("respondent-twice", place, { firm, respondent, earlier: name, sameAnswers });
    if (answers !== null && !sameAnswers) this.problems.say("answers-twice", place, { earlier: answers });
  }
}

/** Answers enough, and no cell that held something else: of two such cells nobody knows whether they say the same. */
function isTelling(codes: Uint8Array): boolean {
  return codes.reduce((all, code) => (code < MISSING ? all + 1 : code === MISSING ? all : -Infinity), 0) >= TELLING;
}

/** A character for each code. Not spread, which is several times slower. */
function textOf(codes: Uint8Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

/** Where the same was met before; null, and remembered, when it is met for the first time. */
function firstMet(seen: Map<string, string>, id: string, line: string): string | null {
  const earlier = seen.get(id);
  if (earlier !== undefined) return earlier;
  seen.set(id, line);
  return null;
}
