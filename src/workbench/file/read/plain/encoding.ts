import { FileError } from "../../package/errors";

/** The text of a file, and how its bytes are to be read if that is not plain (null: UTF-8, or UTF-16 with its mark). */
export interface Decoded {
  readonly text: string;
  readonly notice: string | null;
}

/**
 * Text from bytes: by their byte order mark, else as UTF-8, else (with zeros) as UTF-16, else as Windows-1252, the Western code page. Of
 * the last two it is said that they were taken.
 * @throws FileError where the bytes fit none, or fit Windows-1252 with letters that no Western text has in these places
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, notice } = decoded(bytes);
  // Files put one after the other keep their byte order marks, each at the beginning of a line.
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|\n)\ufeff+/g, "$1");
  const nul = plain.indexOf("\u0000");
  if (nul >= 0) {
    throw unknown(`line ${lineAt(plain, nul)} has a character of value 0 (NUL), which stands for text that was lost`);
  }
  return { text: plain, notice };
}

function decoded(bytes: Uint8Array): Decoded {
  const marked = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  if (marked !== null) return { text: utf16(bytes, marked), notice: null };
  const bare = unmarkedUtf16(bytes);
  if (bare !== null) {
    const notice = "The file is in UTF-16 without the mark that says so; its texts were read as that.";
    return { text: utf16(bytes, bare), notice };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notice: null };
  } catch {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) throw unknown("its mark says UTF-8, which not all of it is");
    return windows1252(bytes);
  }
}

function utf16(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw unknown("it is UTF-16, but not all of it is letters; it may have been cut off");
  }
}

/** Whether bytes begin so. */
function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/**
 * Which UTF-16 bytes without a mark are: separators, digits and line ends have a zero as one of their two bytes, and no text has the
 * other byte 0 (that were a character of value 256, 512, …, or none). Null where zeros stand otherwise.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, 65536);
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd < size / 20 || Math.min(even, odd) > Math.max(even, odd) / 100) return null;
  const name = odd > even ? "utf-16le" : "utf-16be";
  const start = new TextDecoder(name).decode(bytes.subarray(0, size));
  return /[\u0000-\u0008\u000e-\u001f]/.test(start) ? null : name;
}

/** What the bytes 80 to 9F are in Windows-1252; five are nothing. Node's own decoder takes them for control characters. */
const FROM_80 = "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

/** What Western texts do not have, but those of other code pages do when they are read as Windows-1252. */
const NOT_WESTERN = new RegExp(
  [
    // Words of Cyrillic, Greek, Hebrew or Arabic letters, and most of East Asia.
    /[À-ÖØ-öø-ÿ]{3}/u,
    /(?<![\p{L}\p{N}])[À-ÖØ-öø-ÿ]{2}(?![\p{L}\p{N}])/u,
    /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{4}/u,
    /ƒ[^\s\d]/u,
    // Polish and its neighbours: Ł, ł, ą, ż are signs in the West.
    /[£¥¦¨¯²³¹¼½¾]\p{L}/u,
    // The Macintosh's and DOS's vowels are capitals and quotes in the West.
    /\p{Ll}[À-ÖØ-ÞŠŒŽŸ]/u,
    /\p{L}Ÿ\p{Ll}/u,
    /\p{L}[„”‚ˆ‡‰¤¢£]\p{L}/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "u",
);

function windows1252(bytes: Uint8Array): Decoded {
  const raw = new TextDecoder("latin1").decode(bytes);
  const mixed = /Ã[\u0080-\u00bf]/.exec(raw);
  if (mixed !== null) throw unknown(`line ${lineAt(raw, mixed.index)} is in UTF-8 and another is not`);
  const text = raw.replace(/[\u0080-\u009f]/g, (c) => FROM_80[c.charCodeAt(0) - 0x80]!);
  const nothing = text.indexOf("\u0000");
  if (nothing >= 0)
    throw unknown(`line ${lineAt(text, nothing)} has a character that is in neither UTF-8 nor Windows-1252`);
  const foreign = NOT_WESTERN.exec(text);
  if (foreign !== null) {
    const line = lineAt(text, foreign.index);
    throw unknown(`line ${line} is not UTF-8, and read as Windows-1252 it gives “${wordAt(text, foreign.index)}”`);
  }
  const first = /[^\u0000-\u007f]/.exec(text)!;
  const notice =
    `The file is not in UTF-8; it was read as Windows-1252 (Western European). ` +
    `Check its letters: line ${lineAt(text, first.index)} has “${wordAt(text, first.index)}”. If that is wrong, save it as CSV UTF-8.`;
  return { text, notice };
}

function unknown(what: string): FileError {
  return new FileError(
    "unknown-encoding",
    `The letters of this file cannot be told: ${what}. ` +
      'Open it in the program that it comes from, or in Excel with the right code page (Data, From Text/CSV, File Origin), and save it as "CSV UTF-8".',
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

/** The word around a place, for a message. */
function wordAt(text: string, index: number): string {
  const before = /[^\s,;|"]{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^[^\s,;|"]{0,20}/u.exec(text.slice(index, index + 20))?.[0] ?? "";
  return before + after;
}
