/** Letters of other alphabets that look like Latin ones. Only what cannot be told apart by eye. */
const CYRILLIC = "АВСЕНІЈКМОРЅТХУԚԜЁЇасеһіјорѕхуԛԝёї";
const AS_CYRILLIC = "ABCEHIJKMOPSTXYQWËÏacehijopsxyqwëï";
const GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ";
const AS_GREEK = "ABEZHIKMNOPTYXovc";

const LATIN = new Map([
  ...[...CYRILLIC].map((letter, i) => [letter, [...AS_CYRILLIC][i]!] as const),
  ...[...GREEK].map((letter, i) => [letter, [...AS_GREEK][i]!] as const),
]);
const ANY = new RegExp(`[${CYRILLIC}${GREEK}]`, "gu");
/** Full-width and half-width forms, ligatures, letters of formulas, Roman numerals: other forms of the same letters. */
const FORMS = /[\uff01-\uffee\ufb00-\ufb06\u2160-\u217f\u{1d400}-\u{1d7ff}]+/gu;

/** A text in which each letter has its ordinary form: "Ａｃｍｅ" is "Acme". */
export function ordinary(text: string): string {
  return text.replace(FORMS, (forms) => forms.normalize("NFKC"));
}

/** A text as the eye takes it: Cyrillic and Greek letters that look like Latin ones are those. To compare, never to show. */
export function asSeen(text: string): string {
  return text.replace(ANY, (letter) => LATIN.get(letter)!);
}
