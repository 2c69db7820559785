/** A sheet's name as a reference needs it: always quoted, so that no name is special. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A sheet's name as Excel shows it in an address: quoted only where it has to be. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : quotedSheet(name);
}

/** The name that stands in a reference, quoted or not: "'It''s'" is "It's". */
export function unquotedSheet(reference: string): string {
  return reference.replace(/^'|'$/g, "").replace(/''/g, "'");
}

/** Takes "'My sheet'!A1:B2" apart: its sheet (undefined if none is named) and the rest. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly rest: string } {
  const [, sheet, rest] = /^('(?:[^']|'')*'|[^'!]+)!(.*)$/s.exec(reference) ?? [];
  if (sheet === undefined || rest === undefined) return { sheet: undefined, rest: reference };
  return { sheet: unquotedSheet(sheet), rest };
}

/** Strings, quoted sheet names with "!", plain sheet names with "!", or any other character. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!|[\s\S]/gu;
const REFERENCE = /^(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/i;

/**
 * A formula after a sheet was renamed or, with `to` null, deleted: references into it are renamed, or become #REF!.
 * Returns the same string if it does not mention the sheet.
 */
export function rewriteSheet(formula: string, from: string, to: string | null): string {
  if (!formula.toLowerCase().includes(quotedSheet(from.toLowerCase()).slice(1, -1))) return formula;
  let result = "";
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(formula); match; match = TOKENS.exec(formula)) {
    const token = match[0];
    const sheet = token.length > 1 && token.endsWith("!") ? unquotedSheet(token.slice(0, -1)) : undefined;
    if (sheet === undefined || sheet.toLowerCase() !== from.toLowerCase()) {
      result += token;
    } else if (to !== null) {
      result += `${quoteSheet(to)}!`;
    } else {
      const reference = REFERENCE.exec(formula.slice(TOKENS.lastIndex))?.[0] ?? "";
      TOKENS.lastIndex += reference.length;
      result += "#REF!";
    }
  }
  return result;
}
