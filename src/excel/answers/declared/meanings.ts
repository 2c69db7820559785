import { type AnswerTable, BETWEEN, isSaid, MISSING, NOT_APPLICABLE, REFUSED } from "../../../methods/hvm";
import { liesAmongAnswers, numberIn, parseAnswer, type ParsedAnswer } from "../../../cells/answer";
import { foldedName, isBlank } from "../../../cells/text";
import { equal } from "../../../methods/numbers/equal";
import { failed } from "../../errors/reading";
import type { Declarations, DeclaredScale, DeclaredWord, Meaning, MetWord } from "./declarations";
import { ScalePoints } from "./points";

/** What cells mean as answers: as the user declared it, and else as the reader takes them. */
export class Meanings {
  private readonly words = new Map<string, { readonly word: DeclaredWord; readonly code: number; times: number }>();
  /** Null where none was declared. */
  readonly scale: DeclaredScale | null;
  /** The ends of another scale that the numbers may stand on, once such numbers were met. */
  likely: Pick<DeclaredScale, "lowest" | "highest"> | null = null;
  private readonly points: ScalePoints | null;

  /** @throws {HvmError} when a word has two meanings, or the scale no two ends */
  constructor({ words = [], scale }: Pick<Declarations, "words" | "scale">) {
    for (const word of words) {
      const [name, code] = [foldedName(word.what), codeOf(word.means)];
      const earlier = this.words.get(name);
      if (earlier !== undefined && earlier.code !== code)
        throw failed("word-declared-twice", { word: word.what, means: [earlier.word.means, word.means] });
      this.words.set(name, earlier ?? { word, code, times: 0 });
    }
    if (scale !== undefined && !isScale(scale)) throw failed("scale-not-usable", scale);
    this.scale = scale ?? null;
    this.points = scale === undefined ? null : new ScalePoints(scale);
  }

  /** Whether anything was declared: if not, all is as ever. */
  get any(): boolean {
    return this.words.size > 0 || this.scale !== null;
  }

  /**
   * The cells of a row in which what was declared is replaced by what it counts as: 1 to 5, 0 or blank, or what lies between two
   * points. A number that is left to be judged by the declared scale is null, so that nobody takes it for a point of ours.
   */
  applied(cells: readonly unknown[], columns: ArrayLike<number>): readonly unknown[] {
    const row = [...cells];
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const value = cells[column];
      const code = this.declared(value);
      if (code !== null) row[column] = code === MISSING ? "" : code < BETWEEN ? code : this.points!.between(code);
      else if (this.scale !== null && numberIn(value) !== null) row[column] = null;
    }
    return row;
  }

  /** Reads one cell as an answer. */
  parse(value: unknown): ParsedAnswer {
    const code = this.declared(value);
    if (code !== null) return { code };
    const parsed = parseAnswer(value);
    if (this.scale === null) return parsed;
    const number = numberIn(value);
    if (number !== null)
      return { code: REFUSED, refusal: this.lies(number) ? "answer-not-whole" : "answer-outside-scale" };
    // "4 – High" says two things, as 4 is another point of this scale than of ours.
    const isMixed = typeof value === "string" && /\d/.test(value) && isSaid(parsed.code);
    return isMixed ? { code: REFUSED, refusal: "answer-contradicts-itself" } : parsed;
  }

  /** A cell was read that counts for a respondent: remembers which of the declared words it holds. */
  note(value: unknown): void {
    const said = this.words.size === 0 || isBlank(value) ? undefined : this.words.get(foldedName(value));
    if (said !== undefined) said.times++;
  }

  /** Whether the user said what this cell means, by a word or by the scale. */
  declares(value: unknown): boolean {
    return this.any && this.declared(value) !== null;
  }

  /** Whether a number can stand among the answers: on the declared scale, or else on ours with 0. */
  lies(number: number): boolean {
    const { scale } = this;
    return scale === null ? liesAmongAnswers(number) : number >= scale.lowest && number <= scale.highest;
  }

  /** Whether a number is one that an answer may be: a point of the declared scale, or else of ours or 0. */
  readonly isPoint = (number: number): boolean =>
    this.lies(number) &&
    (this.points === null ? equal(number, Math.round(number)) : this.points.codeOf(number) !== null);

  /** The declared words, and how often each was met. */
  get met(): readonly MetWord[] {
    return [...this.words.values()].map(({ word, times }) => ({ ...word, times }));
  }

  /** The table with the scale that it was answered on, if that is not one of five points. */
  onScale(answers: AnswerTable): AnswerTable {
    const scale = this.points?.scaleOf(answers.codes) ?? null;
    return scale === null ? answers : { ...answers, scale };
  }

  private declared(value: unknown): number | null {
    if (isBlank(value)) return null;
    const said = this.words.size === 0 ? undefined : this.words.get(foldedName(value));
    if (said !== undefined) return said.code;
    const number = this.scale === null ? null : numberIn(value);
    return number === null || !this.lies(number) ? null : this.points!.codeOf(number);
  }
}

function codeOf(means: Meaning): number {
  return means === "N/A" ? NOT_APPLICABLE : means === "missing" ? MISSING : Number(means);
}

function isScale({ lowest, highest }: DeclaredScale): boolean {
  return Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest;
}
