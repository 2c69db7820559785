import { linesOf } from "./fields";

/** How a text file is cut into fields. */
export interface Separated {
  /** Without a first line that only names the separator. */
  readonly text: string;
  readonly separator: string;
  /** Lines taken away at the beginning. */
  readonly skipped: number;
}

/** The separators that are looked for, with their words. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars (|)",
};

/** A separator in words, as in "separated by …". */
export function wordsOf(separator: string): string {
  return SEPARATORS[separator] ?? `“${separator}”`;
}

/** The separator that a first line "sep=;" names (Excel's own way to say it), else the one that the first lines bear out. */
export function separated(text: string): Separated {
  const named = /^"?sep=([^\n"])"?[,;|\t]*(?:\n|$)/i.exec(text);
  if (named !== null) return { text: text.slice(named[0].length), separator: named[1]!, skipped: 1 };
  return { text, separator: separatorOf(text), skipped: 0 };
}

/** The candidate that cuts the first lines into most fields and, of those, into equally many on each line. */
function separatorOf(text: string): string {
  let best = ",";
  let bestScore = 0;
  for (const candidate of Object.keys(SEPARATORS)) {
    const counts = countsOf(text, candidate);
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    if (most < 2) continue;
    const typical = counts.filter((count) => count === counts[0]).length / counts.length;
    const score = typical * Math.min(most, counts[0]!);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** How many fields the first lines have that are not blank. */
function countsOf(text: string, separator: string): number[] {
  // A sample must not end within quotes: its last line, which may be cut, is no evidence.
  const sample = text.length > 65536 ? text.slice(0, text.lastIndexOf("\n", 65536) + 1) : text;
  try {
    const filled = linesOf(sample, separator).filter(({ fields }) => fields.some((field) => field.trim() !== ""));
    return filled.slice(0, 20).map(({ fields }) => fields.length);
  } catch {
    return countsOfLines(sample, separator);
  }
}

/** The same where quotes do not fit: what stands between line ends. */
function countsOfLines(text: string, separator: string): number[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, 20).map((line) => line.split(separator).length);
}
