import { asSeen } from "../../../cells/folding/alike";

/** "letters of different alphabets (“А” is U+0410, Cyrillic)": where two texts that look alike differ. */
export function lettersBetween(first: string, other: string): string {
  const letter = lookAlikeIn(other, first) ?? lookAlikeIn(first, other);
  if (letter === undefined) return "letters of other alphabets";
  return `letters of different alphabets (${letterInWords(letter)})`;
}

/** "letters of another alphabet (“О” is U+041E, Cyrillic)" */
export function lettersIn(text: string): string {
  const letter = lookAlikeIn(text, "");
  return `letters of another alphabet${letter === undefined ? "" : ` (${letterInWords(letter)})`}`;
}

/** The first letter of a text that looks like a Latin one, and stands not in the other. */
function lookAlikeIn(text: string, other: string): string | undefined {
  const known = new Set(other.toLowerCase());
  return [...text].find((letter) => asSeen(letter) !== letter && !known.has(letter.toLowerCase()));
}

function letterInWords(letter: string): string {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek";
  return `“${letter}” is U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}, ${alphabet}`;
}
