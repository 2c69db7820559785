import type { WorkbookState } from "../workbook";
import { damaged, FileError } from "./errors";
import { partsOf, unzip } from "./parts";
import { readWorkbook } from "./workbook-part";

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
