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
