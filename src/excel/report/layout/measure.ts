import { BOLD, DIGIT_OF_HEIGHT, textWidth } from "../../../cells/text-width";

/** No printer sets letters exactly as the screen does. */
const SAFETY = 1.015;

/** About how wide a text is, in points; rather too wide than too narrow. */
function widthOf(text: string, size: number, isBold = false): number {
  return textWidth(text) * DIGIT_OF_HEIGHT * size * SAFETY * (isBold ? BOLD : 1);
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
