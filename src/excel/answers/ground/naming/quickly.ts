import { beginsPlainly, isOtherLetter } from "../../../../cells/folding/plain";
import { foldedName, headerAsSeen, lettersOf } from "../../../../cells/text";

/** So many letters and digits at a text's end tell whether it can end with a statement. */
const ENDING = 5;
/** What stands before a wording is told by so many characters at a text's beginning. */
const BEGINNING = 24;
/** No id has so many digits. */
const DIGITS = 5;
/** "Q1", "item no. 1", "(1)", "KC1": how a text with an id before its wording begins. */
const BEGINS_WITH_ID = /^[^\p{L}\d]*\p{L}{0,8}[ ._-]?(?:no\.? ?|# ?)?0*\d{1,4}(?!\d)/iu;
/** The same where ids are words of any kind, or have digits anywhere. */
const BEGINS_WITH_LABEL = /^.{0,24}[\d.)\]-]/u;
/** Among the last letters these say nothing. */
const BETWEEN = new Set([..." .,!?'\"_-"].map((sign) => sign.charCodeAt(0)));

/**
 * Tells texts that can name no item without folding them, which takes ten times as long: sheets may hold half a million. It says no only
 * where the whole look says so, too: a text names an item by an id at its beginning or end, or by a statement that it ends with, or that
 * a colon follows. What folding would change at either end is not told quickly.
 */
export class Quickly {
  /** How whatever names items ends, by how many letters it is told; null where some has no letters, so that nothing is told quickly. */
  private readonly endings: readonly ReadonlySet<number>[] | null;
  private readonly begins: RegExp;

  /**
   * @param names statements, ids that are no numbers behind letters, and headers of which the user says something
   * @param areUsual whether all ids are numbers behind letters
   */
  constructor(names: readonly string[], areUsual: boolean) {
    const letters = names.flatMap((name) => [lettersOf(foldedName(name)), lettersOf(headerAsSeen(name))]);
    const ends = letters.map((text) => text.slice(-ENDING));
    const ofLength = (length: number) => new Set(ends.filter((end) => end.length === length).map(sumOf));
    this.endings = letters.includes("") ? null : [...Array(ENDING + 1).keys()].map(ofLength);
    this.begins = areUsual ? BEGINS_WITH_ID : BEGINS_WITH_LABEL;
  }

  /** Is it plain that the text names no item? */
  namesNone(text: string): boolean {
    return this.endings !== null && this.endsOtherwise(text, this.endings) && this.beginsOtherwise(text);
  }

  private beginsOtherwise(text: string): boolean {
    if (text.includes(":") || text.includes("\uff1a")) return false;
    return beginsPlainly(text, BEGINNING) && !this.begins.test(text);
  }

  /** Is its end no name's and no id, with nothing among its last letters that folding changes? */
  private endsOtherwise(text: string, endings: readonly ReadonlySet<number>[]): boolean {
    let [sum, letters, digits] = [0, 0, 0];
    for (let i = text.length - 1; i >= 0 && letters < ENDING; i--) {
      const code = text.charCodeAt(i);
      const folded = letterOf(code);
      if (folded === 0) {
        if (!BETWEEN.has(code)) return false;
        continue;
      }
      if (code < 0x3a) digits++;
      sum = added(sum, folded);
      if (endings[++letters]!.has(sum)) return false;
    }
    return digits === 0 || (digits === DIGITS && endsWithNumber(text));
  }
}

/** Are the last digits of a text one number, with as many digits as no id has? */
function endsWithNumber(text: string): boolean {
  return /\d{5}[ .,!?'"_-]*$/.test(text.slice(-3 * DIGITS));
}

/** The code of a letter in lower case, or of a digit; 0 of anything else. */
function letterOf(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return isOtherLetter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** A number made of a text's letters from the last to the first. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = text.length - 1; i >= 0; i--) sum = added(sum, text.charCodeAt(i));
  return sum;
}

function added(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}
