import { unquotedSheet } from "../../../../cells/sheet-name";

/** Applies `change` to each formula that stands as a text anywhere in plain data, in place. */
export function quoted(data: Record<string, unknown>, change: (formula: string) => string): void {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" && value.startsWith("=")) data[key] = change(value);
    else if (typeof value === "object" && value !== null) quoted(value as Record<string, unknown>, change);
  }
}

/** Strings; sheets with "!" and what follows; words with what tells a function's name or a reference from a name; what can begin none of them. */
const WORDS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*)(?![\p{L}\p{N}_.(![])|[^"'\p{L}_\\$]+|[\s\S]/gu;

/** Replaces names by their formulas, as `meaning` gives them (undefined: not a name), also within each other. */
export function expandNames(
  formula: string,
  meaning: (name: string, sheet: string | undefined) => string | undefined,
  depth = 0,
): string {
  return formula.replace(WORDS, (token: string, sheet: string | undefined, word: string | undefined) => {
    if (word === undefined) return token;
    const found = meaning(word, sheet && unquotedSheet(sheet.slice(0, -1)));
    if (found === undefined) return token;
    // A name that means itself again and again.
    if (depth === 20) return "#NAME?";
    const body = expandNames(found, meaning, depth + 1).replace(/^=/, "");
    return /^[\p{L}\p{N}_.$!:']+$/u.test(body) ? body : `(${body})`;
  });
}
