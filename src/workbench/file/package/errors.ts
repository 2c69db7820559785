/** Why a file cannot be opened or saved. */
export type FileErrorCode =
  | "empty"
  | "xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "link"
  | "html"
  | "archive"
  | "other-program"
  | "encrypted"
  | "damaged"
  | "unknown-type"
  | "too-large"
  | "quotes"
  | "too-many-fields"
  | "unknown-encoding"
  | "cannot-save"
  | "uncomputed"
  | "declarations"
  | "unreadable"
  | "unwritable";

/** A file that cannot be opened or saved. The message says what happened and what to do, for the person at the keyboard. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FileError";
  }
}

/** The error for a workbook whose parts do not fit together; `what` names the part. */
export function damaged(what: string): FileError {
  return new FileError(
    "damaged",
    `The file is damaged: ${what}. Open it in Excel, let Excel repair it, and save it again as .xlsx.`,
  );
}
