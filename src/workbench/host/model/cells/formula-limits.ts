import { failure } from "../../protocol/errors";

/** What Excel takes at most in a formula (support.microsoft.com, Excel specifications and limits). */
const MOST = { characters: 8192, inText: 255, arguments: 255, levels: 64 } as const;

/** Texts, quoted names of sheets, columns of tables; and the signs between which a formula is looked at. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|["'(){},]/g;

/**
 * A formula that Excel would take, as far as its length, its texts, arguments, levels and brackets say.
 *
 * @throws {Failure} as Excel refuses it
 */
export function takenFormula(formula: string): string {
  const refuse = (why: string) => failure("InvalidArgument", why);
  if (formula.length > MOST.characters) throw refuse(`A formula has ${MOST.characters} characters at most.`);
  const open: Open[] = [];
  for (const { 0: piece, index } of formula.matchAll(PIECES)) {
    if (piece === '"' || piece === "'") throw refuse("A text in the formula does not end.");
    if (piece.startsWith('"') && piece.slice(1, -1).replaceAll('""', '"').length > MOST.inText)
      throw refuse(`A text in a formula has ${MOST.inText} characters at most.`);
    if (piece === "(" || piece === "{") {
      open.push({ sign: piece, isCall: piece === "(" && /[\p{L}\p{N}_.]/u.test(formula[index - 1] ?? ""), commas: 0 });
      if (open.filter(({ isCall }) => isCall).length > MOST.levels)
        throw refuse(`Functions stand in each other ${MOST.levels} deep at most.`);
    }
    const last = open[open.length - 1];
    if (piece === "," && last) last.commas++;
    if (last && last.isCall && last.commas >= MOST.arguments)
      throw refuse(`A function takes ${MOST.arguments} arguments at most.`);
    if ((piece === ")" || piece === "}") && CLOSES[open.pop()?.sign ?? ""] !== piece)
      throw refuse("The brackets do not match.");
  }
  if (open.length > 0) throw refuse("The brackets do not match.");
  return formula;
}

interface Open {
  readonly sign: string;
  readonly isCall: boolean;
  commas: number;
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
