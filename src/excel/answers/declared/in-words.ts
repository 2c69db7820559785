import { isOfWholes } from "./points";
import type { ColumnRole, Declared, DeclaredScale, DeclaredWord, WishedOut } from "./declarations";

/** "numbers of 0 to 4 count as 1 to 5: 1 + 4 × (x − 0) ÷ 4"; of the scales that count by fewer numbers, by which. */
export function scaleInWords(scale: DeclaredScale): string {
  const { lowest, highest, reversed } = scale;
  const [from, width] = [signed(lowest), highest - lowest];
  const formula = `4 × (x ${from}) ÷ ${width}`;
  const ends = `${lowest} to ${highest}${isOfWholes(scale) ? "" : ` in steps of ${width / 4}`}`;
  return reversed
    ? `numbers of ${ends} count as 5 to 1: 5 − ${formula}`
    : `numbers of ${ends} count as 1 to 5: 1 + ${formula}`;
}

/** "− 0", "+ 2" */
function signed(lowest: number): string {
  return lowest < 0 ? `+ ${-lowest}` : `− ${lowest}`;
}

/** "“agree” counts as 4" */
export function wordInWords({ what, means }: DeclaredWord): string {
  return `“${what}” counts as ${means}`;
}

export function columnInWords({ header, role, item }: ColumnRole): string {
  return `“${header}” is ${role === "item" ? `item ${item}` : role === "leave out" ? "left out" : `the ${role}`}`;
}

/** "Kim of Acme (Answers!B5): test entry" */
export function leftOutWords({ firm, respondent, cell, reason }: WishedOut): string {
  const who = respondent === null ? firm : `${respondent || "a respondent"} of ${firm}`;
  return `${who}${cell === undefined ? "" : ` (${cell})`}${reason === undefined ? "" : `: ${reason}`}`;
}

/** What every result sheet says where answers count by what the user declared; null where they do not. */
export function declaredLine(declared: Declared | undefined): string | null {
  if (declared === undefined) return null;
  const { words, scale } = declared;
  if (words.length === 0 && scale === null) return null;
  const said = [
    ...(scale === null ? [] : [scaleInWords(scale)]),
    ...(words.length === 0
      ? []
      : [`what ${words.length === 1 ? "a word means" : `${words.length} words mean`} (HVM About lists them)`]),
  ];
  return `Declared by the user: ${said.join("; ")}.`;
}
