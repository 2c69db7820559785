/** How wide letters are in Calibri (and Carlito, which has its measures), of 2048 parts of their height. */
const WIDTHS = new Map(
  (
    "a981 b1076 c866 d1076 e1019 f625 g964 h1076 i470 j490 k931 l470 m1636 n1076 o1080 p1076 q1076 r714 s801 t686 u1076 " +
    "v925 w1464 x887 y927 z809 A1185 B1114 C1092 D1260 E1000 F941 G1292 H1276 I516 J653 K1064 L861 M1751 N1322 O1356 " +
    "P1058 Q1378 R1112 S941 T998 U1314 V1162 W1822 X1063 Y998 Z959 .517 ,511 :548 ;548 (621 )621 -627 /791 '452 –1024 “837 ”837 ’510 |943"
  )
    .split(" ")
    .map((each) => [each[0]!, Number(each.slice(1))]),
);
const SPACE = 463;
/** What a column's width counts in. */
const DIGIT = 1038;
/** Of a letter that no Latin alphabet has. */
const WIDE = 2048;
const LAST_LATIN = 0x24f;

/** How wide a digit is, in heights of the letters. */
export const DIGIT_OF_HEIGHT = DIGIT / 2048;

/** So much wider are letters in bold. */
export const BOLD = 1.028;

/** How wide a text is in Excel's default font, in digits, as columns count their width. */
function textWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter === " " ? SPACE : (WIDTHS.get(letter) ?? unknown(letter));
  return sum / DIGIT;
}

/** How many lines a text takes in such a width, in digits, broken between words, and within those that are wider. */
export function textLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, linesOf(line, width)), 0);
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  let room = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(word);
    if (wide <= room) room -= wide + SPACE / DIGIT;
    else {
      lines += Math.max(1, Math.ceil(wide / width));
      room = width - (wide % width) - SPACE / DIGIT;
    }
  }
  return lines;
}

/** Signs (–, ●) are about as wide as digits. */
function unknown(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code > LAST_LATIN && !(code >= 0x2000 && code < 0x2e80) ? WIDE : DIGIT;
}
