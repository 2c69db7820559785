import type { WorkbookState } from "../workbook";
import { openCsv } from "./read/csv";
import { FileError } from "./package/errors";
import { openXlsx } from "./xlsx";

/**
 * Opens a file by what it holds; its name decides only where text is meant.
 * @throws FileError with a code and a message that says what to do.
 */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<WorkbookState> {
  const base = fileName.replace(/^.*[\\/]/, "");
  const extension = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? "";
  if (bytes.length === 0) {
    throw new FileError("empty", "The file is empty (0 bytes). Choose the file that holds the answers.");
  }
  if (startsWith(bytes, [0x50, 0x4b])) return openXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) throw oldFormat();
  if (["csv", "tsv", "tab", "txt"].includes(extension) && !isBinary(bytes)) {
    return openCsv(bytes, base.replace(/\.[^.]+$/, ""));
  }
  if (["xlsx", "xlsm", "xltx", "xltm"].includes(extension)) {
    throw new FileError(
      "damaged",
      "The file is damaged: it does not begin as an .xlsx file does. Open it in Excel and save it again as .xlsx.",
    );
  }
  throw new FileError("unknown-type", "This type of file is not known here. Choose an .xlsx, .xlsm or .csv file.");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Bytes with zeros are no text, unless a byte order mark says UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  return bytes.subarray(0, 65536).includes(0);
}

function oldFormat(): FileError {
  return new FileError(
    "xls",
    "This is a workbook in the old .xls format. Open it in Excel, choose Save As, and save it as .xlsx.",
  );
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
