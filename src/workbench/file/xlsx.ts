import type { WorkbookState } from "../workbook";
import { damaged, FileError } from "./package/errors";
import { partsOf, unzip } from "./package/parts";
import type { OpenedFile } from "./write/parts/change";
import { saveWorkbook } from "./write/workbook";
import { readWorkbook } from "./read/workbook-part";

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file.
 * @throws FileError with a code and a message that says what to do.
 */
export async function openXlsx(bytes: Uint8Array): Promise<WorkbookState> {
  const files = unzip(bytes);
  if (Object.keys(files).length === 0) throw damaged("its zip archive is empty");
  if (files["mimetype"] !== undefined && files["content.xml"] !== undefined) {
    throw new FileError("ods", "This is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.");
  }
  return readWorkbook(partsOf(files));
}

/**
 * Applies the difference between what was opened and `now` to the opened file, so that everything else in it survives;
 * without an opened file makes a new one.
 * @throws FileError "cannot-save" if a file cannot hold `now`.
 */
export async function saveXlsx(opened: OpenedFile | null, now: WorkbookState): Promise<Uint8Array> {
  return saveWorkbook(opened, now);
}
