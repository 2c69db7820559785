import type { WorkbookState } from "../workbook";
import { damaged } from "./package/errors";
import { partsOf } from "./package/parts";
import { unzip } from "./package/zip/unzip";
import type { OpenedFile } from "./write/parts/change";
import { holdsMacros } from "./write/ending";
import { saveWorkbook } from "./write/workbook";
import { otherArchive } from "./read/other-formats";
import { isWorkbook, readWorkbook } from "./read/workbook-part";

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file.
 * @param extension of its name, which tells what other archives are
 * @throws FileError with a code and a message that says what to do.
 */
export async function openXlsx(bytes: Uint8Array, extension = "xlsx"): Promise<WorkbookState> {
  const files = unzip(bytes);
  if (Object.keys(files).length === 0) throw damaged("its zip archive is empty");
  const parts = partsOf(files);
  if (!isWorkbook(parts)) throw otherArchive(files, extension);
  return readWorkbook(parts);
}

/** Whether a file holds macros, so that it must be called .xlsm; its own name may say otherwise. */
export function hasMacros(bytes: Uint8Array): boolean {
  return holdsMacros(unzip(bytes));
}

/**
 * Applies the difference between what was opened and `now` to the opened file, so that everything else in it survives;
 * without an opened file makes a new one.
 * @param withMacros the file will be called .xlsm; else macros are left out
 * @throws FileError "cannot-save" if a file cannot hold `now`.
 */
export async function saveXlsx(
  opened: OpenedFile | null,
  now: WorkbookState,
  withMacros = opened !== null && hasMacros(opened.bytes),
): Promise<Uint8Array> {
  return saveWorkbook(opened, now, withMacros);
}
