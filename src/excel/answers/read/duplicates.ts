import { isSaid, MISSING, REFUSED } from "../../../methods/hvm";
import { foldedName } from "../../../cells/text";
import type { Place, Problems } from "../ground/problems";
import type { OneStudy } from "./one-study";

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

/** Where somebody was met first, and with which answers. */
interface Earlier {
  readonly line: string;
  readonly sheet: string;
  readonly text: string;
}

/** Fewer equal answers than these say nothing. */
const TELLING = 10;

/**
 * Notices respondents who stand in the study twice, by name or by all their answers. On one sheet both count; equal answers
 * on a second sheet, such as words and their recoding, count once (rules.md 18, 45).
 */
export class Duplicates {
  private readonly byName = new Map<string, Earlier>();
  private readonly byAnswers = new Map<string, Earlier>();
  /** Of the sheet at hand: how many count already by another, and by which. */
  private repeated = 0;
  private readonly repeatedFrom = new Set<string>();
  /** Nameless respondents whose answers stand on another sheet; they count unless nobody else is on this one. */
  private nameless: (() => void)[] = [];
  private others = 0;

  /** @param study is told who stands on which sheet */
  constructor(
    private readonly problems: Problems,
    private readonly study: OneStudy,
  ) {}

  /** Takes a respondent; false where the same answers of the same person count already. */
  note({ firm, respondent, codes, place, line }: Met): boolean {
    const sheet = place.sheet as string;
    const met = { line, sheet, text: textOf(codes) };
    const name = respondent === "" ? null : firstMet(this.byName, `${firm}\n${foldedName(respondent)}`, met);
    const answers = isTelling(codes) ? firstMet(this.byAnswers, `${firm}\n${met.text}`, met) : null;
    const elsewhere = name !== null && name.sheet !== sheet;
    if (elsewhere && name.text === met.text && !codes.includes(REFUSED)) {
      this.repeated++;
      this.repeatedFrom.add(name.sheet);
      return false;
    }
    if (elsewhere) this.study.differs({ firm, respondent, sheets: [name.sheet, sheet] });
    this.study.met(sheet, firm, respondent !== "");
    const sayAnswers = () => this.problems.say("answers-twice", place, { earlier: answers!.line });
    if (respondent === "" && answers !== null && answers.sheet !== sheet) {
      this.repeatedFrom.add(answers.sheet);
      this.nameless.push(sayAnswers);
      return true;
    }
    this.others++;
    const sameAnswers = answers !== null && answers.line === name?.line;
    if (name !== null)
      this.problems.say("respondent-twice", place, { firm, respondent, earlier: name.line, sameAnswers });
    if (answers !== null && !sameAnswers) sayAnswers();
    return true;
  }

  /** A sheet is at its end; true where it only repeats the answers of nameless people, who then do not count again. */
  endSheet(sheet: string): boolean {
    const isRepeated = this.others === 0 && this.repeated === 0 && this.nameless.length > 0;
    if (isRepeated) {
      this.repeated = this.nameless.length;
      this.study.forget(sheet);
    } else for (const say of this.nameless) say();
    const told = { count: this.repeated, sheets: [...this.repeatedFrom] };
    if (this.repeated > 0) this.problems.say("respondents-repeated", { sheet, cell: null }, told);
    this.repeated = this.others = 0;
    this.repeatedFrom.clear();
    this.nameless = [];
    return isRepeated;
  }
}

/** Answers enough, and no cell that held something else: of two such cells nobody knows whether they say the same. */
function isTelling(codes: Uint8Array): boolean {
  return codes.reduce((all, code) => (isSaid(code) ? all + 1 : code === MISSING ? all : -Infinity), 0) >= TELLING;
}

/** A character for each code. Not spread, which is several times slower. */
function textOf(codes: Uint8Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

/** Where the same was met before; null, and remembered, when it is met for the first time. */
function firstMet(seen: Map<string, Earlier>, id: string, met: Earlier): Earlier | null {
  const earlier = seen.get(id);
  if (earlier !== undefined) return earlier;
  seen.set(id, met);
  return null;
}
