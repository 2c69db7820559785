/** The references of a union such as "'A, b'!$A:$B,'A, b'!$1:$4"; commas in quoted names of sheets divide nothing. */
export function splitUnion(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
