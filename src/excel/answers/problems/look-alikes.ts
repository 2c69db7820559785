import { asSeen } from "../../../cells/folding/alike";

/** So many letters are named. */
const MOST_LETTERS = 3;

/** "letters of different alphabets (“А” is U+0410, Cyrillic)": where two texts that look alike differ. */
export function lettersBetween(first: string, other: string): string {
  const inOther = lookAlikesIn(other, first);
  const letters = inOther.length > 0 ? inOther : lookAlikesIn(first, other);
  return `letters of ${letters.length > 0 ? "different" : "other"} alphabets${inWords(letters)}`;
}

/** "letters of another alphabet (“О” is U+041E, Cyrillic; “Р” is U+0420, Cyrillic)" */
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
  const more = letters.length - MOST_LETTERS;
  const named = [...letters.slice(0, MOST_LETTERS).map(letterInWords), ...(more > 0 ? [`and ${more} more`] : [])];
  return named.length === 0 ? "" : ` (${named.join("; ")})`;
}

function letterInWords(letter: string): string {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek";
  return `“${letter}” is U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}, ${alphabet}`;
}
