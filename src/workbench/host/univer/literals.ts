/** Texts, quoted names, what stands in brackets; or a number that is no part of a name or reference. */
const LITERAL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!\\])((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula with its numbers as JavaScript writes them. Univer takes many others for texts, 0.10, 1E-9 and 0.0000001 among them, with
 * which comparisons come out wrong: a text is more than any number.
 */
export function plainNumbers(formula: string): string {
  return formula.replace(LITERAL, (literal, number: string | undefined) =>
    number === undefined ? literal : String(Number(number)),
  );
}
