import type { WorkbookState } from "../workbook";
import { openCsv } from "./read/plain/csv";
import { formatOfEnding, oldFormat, otherFormat } from "./read/other-formats";
import { decodeText, unmarkedUtf16 } from "./read/plain/encoding";
import { separated, wordsOf } from "./read/plain/separator";
import { refuseUncomputed } from "./read/uncomputed";
import { FileError } from "./package/errors";
import { openXlsx } from "./xlsx";

/**
 * Opens a file by what it holds; its name decides only what cannot be told so.
 * @param notice is told what a person should know of how it was read: a code page, a separator, a name that is not true
 * @throws FileError with a code and a message that says what to do.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  notice: (text: string) => void = () => undefined,
): Promise<WorkbookState> {
  const base = fileName.replace(/^.*[\\/]/, "");
  const extension = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? "";
  if (bytes.length === 0) {
    throw new FileError("empty", "The file is empty (0 bytes). Choose the file that holds the answers.");
  }
  if (isZip(bytes)) {
    const state = await openXlsx(bytes, extension);
    refuseUncomputed(state);
    return state;
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  const text = isBinary(bytes) ? null : textOf(bytes);
  const other = otherFormat(bytes, text);
  if (other !== null) throw other;
  const name = base.replace(/\.[^.]+$/, "");
  if (TEXTS.includes(extension) && !isBinary(bytes)) return openCsv(bytes, name, notice);
  if (text !== null && isTable(text, WORKBOOKS.includes(extension))) {
    const state = openCsv(bytes, name, notice);
    const separator = wordsOf(separated(text).separator);
    notice(
      `${base} is no Excel workbook but text separated by ${separator}, and was read as that. Its name should end in .csv.`,
    );
    return state;
  }
  const known = formatOfEnding(extension);
  if (known !== null) throw known;
  if (WORKBOOKS.includes(extension)) {
    throw new FileError(
      "damaged",
      "The file is damaged: it does not begin as an .xlsx file does. Open it in Excel and save it again as .xlsx.",
    );
  }
  throw new FileError("unknown-type", "This type of file is not known here. Choose an .xlsx, .xlsm or .csv file.");
}

const TEXTS = ["csv", "tsv", "tab", "txt"];
const WORKBOOKS = ["xlsx", "xlsm", "xltx", "xltm", "xls"];

/** Whether bytes begin as those of a zip archive, and so of a workbook. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Bytes with many zeros are no text, unless they are UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || unmarkedUtf16(bytes) !== null) return false;
  const start = bytes.subarray(0, 65536);
  return start.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > start.length / 3;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes).text;
  } catch {
    return null;
  }
}

/** Whether a text that does not say so by its name is a table: two lines or more with as many fields. */
function isTable(text: string, isCalledWorkbook: boolean): boolean {
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return false;
  const { text: body, separator } = separated(text);
  const counts = body
    .split("\n")
    .slice(0, 20)
    .map((line) => line.split(separator).length);
  return counts[0]! > 1 && (isCalledWorkbook || (counts.length > 1 && counts[1] === counts[0]));
}

/** An OLE compound file is an old workbook, or a new one behind a password: its directory names the streams in UTF-16. */
function compoundFileError(bytes: Uint8Array): FileError {
  const text = new TextDecoder("latin1").decode(bytes);
  const has = (name: string): boolean => text.includes([...name].map((c) => `${c}\u0000`).join(""));
  if (has("EncryptedPackage")) {
    return new FileError(
      "encrypted",
      "The workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), and save it.",
    );
  }
  if (has("Workbook") || has("Book")) return oldFormat();
  return new FileError("unknown-type", "This type of file is not known here. Choose an .xlsx, .xlsm or .csv file.");
}
