/** So many names a message lists before it says how many more there are. */
export const MOST_NAMES = 8;

/** "A, B, C"; beyond `most`, "A, B and 7 more". */
export function commas(words: readonly string[], most = Infinity): string {
  return words.length > most ? `${words.slice(0, most).join(", ")} and ${words.length - most} more` : words.join(", ");
}

/** "A", "A and B", "A, B and C"; beyond `most`, "A, B and 7 more". */
export function list(words: readonly string[], most = Infinity): string {
  if (words.length > most || words.length < 2) return commas(words, most);
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

/** "2,500": a whole number with its thousands apart. A browser's first `toLocaleString` would hold a pane up for 40 ms. */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The word for one, or that for none and several: "firm", "firms"; "is", "are". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** "1 firm", "2,500 firms". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${plural(n, one, many)}`;
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "six"; beyond ten in digits. */
export function inWords(n: number): string {
  return SMALL_NUMBERS[n] ?? grouped(n);
}

/** Each value once, in order of appearance, as rules.md 10 joins alternatives: "A / B". */
export function alternatives(values: readonly string[]): string {
  return [...new Set(values)].join(" / ");
}
