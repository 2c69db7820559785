/** A negative number behind an option is its value, which Node would take for another option. */
export function withNegatives(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const option = joined.at(-1);
    if (/^-[\d.]/.test(word) && option !== undefined && /^--[^=]+$/.test(option))
      joined.push(`${joined.pop()}=${word}`);
    else joined.push(word);
  }
  return joined;
}
