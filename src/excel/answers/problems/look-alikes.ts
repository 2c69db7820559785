import { commas } from "../../../methods/words";
import { asSeen } from "../../../cells/folding/alike";

/** So many letters are named. */
const MOST_LETTERS = 3;

/** "letters of different alphabets (“А” is Cyrillic U+0410)": where two texts that look alike differ. */
export function lettersBetween(first: string, other: string): string {
  const inOther = lookAlikesIn(other, first);
  const letters = inOther.length > 0 ? inOther : lookAlikesIn(first, other);
  return `letters of ${letters.length > 0 ? "different" : "other"} alphabets${inWords(letters)}`;
}

/** "letters of another alphabet (“О” is Cyrillic U+041E, “Р” is Cyrillic U+0420)" */
export function lettersIn(text: string): string {
  return `letters of another alphabet${inWords(lookAlikesIn(text, ""))}`;
}

/** The letters of a text that look like Latin ones, and stand not in the other: each once. */
function lookAlikesIn(text: string, other: string): readonly string[] {
  const known = new Set(other.toLowerCase());
  const letters = [...text].filter((letter) => asSeen(letter) !== letter && !known.has(letter.toLowerCase()));
  return [...new Set(letters)];
}

function inWords(letters: readonly string[]): string {
  return letters.length === 0 ? "" : ` (${commas(letters.map(letterInWords), MOST_LETTERS)})`;
}

function letterInWords(letter: string): string {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek";
  return `“${letter}” is ${alphabet} U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
