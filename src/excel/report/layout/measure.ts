/**
 * How wide letters of Calibri are, in hundredths of their height: those that are not here are as wide as OTHERS, and what no Latin
 * alphabet has takes a whole one.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["' iljI,.·’‘:;", 25],
  ["()-[]f{}!tJ`", 32],
  ['r/\\s"z', 39],
  ["Lcxvky“”", 44],
  ["?FS|Zga", 47],
  ["#*+<=>^_e~–±×−•ETY", 50],
  ["$0123456789CbdhnopquKPXBR○◐", 53],
  ["VADHGU", 62],
  ["NOQ&●…%w", 69],
  ["mM", 83],
  ["@W—", 90],
];
const OTHERS = 53;
const WIDE = 100;
/** Bold letters are wider, and no printer sets them exactly as the screen does. */
const BOLD = 1.04;
const SAFETY = 1.015;

const BY_LETTER = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** About how wide a text is, in points; rather too wide than too narrow. */
function widthOf(text: string, size: number, isBold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += BY_LETTER.get(letter) ?? (letter.codePointAt(0)! > 0x24f ? WIDE : OTHERS);
  return (hundredths / 100) * size * SAFETY * (isBold ? BOLD : 1);
}

/** How many lines a text takes in so many points, broken between words, and within those that are wider than a line. */
export function linesOf(text: string, width: number, size: number, isBold = false): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, size, isBold), 0);
}

function linesOfParagraph(text: string, width: number, size: number, isBold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = widthOf(word, size, isBold);
    const gap = used === 0 ? 0 : widthOf(" ", size, isBold);
    if (used + gap + wide <= width) {
      used += gap + wide;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.ceil(wide / width) - 1;
    lines += Math.max(0, more);
    used = wide - Math.max(0, more) * width;
  }
  return lines;
}
