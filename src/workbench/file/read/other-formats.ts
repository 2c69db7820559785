import type { Unzipped } from "fflate";
import { FileError, type FileErrorCode } from "../package/errors";

/*
 * Files that people have where a workbook is expected: what they are, told by what they hold or else by their ending, and what to do.
 */

type Known = readonly [code: FileErrorCode, what: string, todo: string];

const XLSX = "save it as .xlsx";
const XLS: Known = [
  "xls",
  "This is a workbook in the old .xls format.",
  `Open it in Excel, choose Save As, and ${XLSX}.`,
];
const ODS: Known = ["ods", "This is an OpenDocument spreadsheet (.ods).", `Open it and ${XLSX}.`];
const NUMBERS: Known = [
  "numbers",
  "This is an Apple Numbers document.",
  "Open it in Numbers, choose File, Export To, Excel, and take the .xlsx.",
];
const GOOGLE: Known = [
  "link",
  "This is a link to a Google Sheet, not the sheet itself.",
  "Open it in the browser, choose File, Download, Microsoft Excel (.xlsx), and open what is downloaded.",
];
const LINK: Known = [
  "link",
  "This is a link to a file, not the file itself.",
  "Open it, download the workbook as .xlsx or .csv, and open that.",
];
const HTML: Known = [
  "html",
  "This is a web page (HTML), which some programs call a table for Excel.",
  `Open it in Excel and ${XLSX}.`,
];
const ARCHIVE: Known = [
  "archive",
  "This is a compressed archive.",
  "Unpack it, and open the .xlsx or .csv that is in it.",
];
const program = (what: string, todo: string): Known => ["other-program", `This is ${what}.`, todo];

/** By the first bytes. */
const SIGNATURES: readonly (readonly [signature: readonly number[], known: Known])[] = [
  [[0x09, 0x00], XLS],
  [[0x09, 0x02], XLS],
  [[0x09, 0x04], XLS],
  [[0x09, 0x08], XLS],
  [[0x1f, 0x8b], ARCHIVE],
  [[0x37, 0x7a, 0xbc, 0xaf], ARCHIVE],
  [[0x52, 0x61, 0x72, 0x21], ARCHIVE],
  [[0x25, 0x50, 0x44, 0x46], program("a PDF document", "Ask for the table itself, as .xlsx or .csv.")],
  [
    [0x24, 0x46, 0x4c, 0x32],
    program("an SPSS data file", `Open it in SPSS, jamovi or PSPP, and export it as .xlsx or .csv.`),
  ],
  [
    [0x24, 0x46, 0x4c, 0x33],
    program("an SPSS data file", `Open it in SPSS, jamovi or PSPP, and export it as .xlsx or .csv.`),
  ],
];

/** By what the text begins with. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, known: Known])[] = [
  [
    /^[^]*urn:schemas-microsoft-com:office:spreadsheet/,
    program("an XML Spreadsheet 2003", `Open it in Excel and ${XLSX}.`),
  ],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<office:document/, ODS],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|div)[\s>]/i, HTML],
  [/^MIME-Version:|^[^]{0,200}Content-Type:\s*multipart\/related/i, HTML],
  [/^\{[^]*(?:docs\.google\.com|"doc_id")/, GOOGLE],
  [/^(?:\[InternetShortcut\]|\[Desktop Entry\])/i, LINK],
  [/^(?:\{\s*(?:"|\})|\[\s*[{[])/, program("a JSON file", "Export the answers as .xlsx or .csv instead.")],
  [/^<\?xml|^<[A-Za-z][\w:]*[\s>][^]*>\s*$/, program("an XML file", `Export the answers as .xlsx or .csv instead.`)],
  [/^\{\\rtf/, program("a text document (RTF)", "Open it, and save its table as .xlsx.")],
  [/^ID;P/, program("a SYLK file", `Open it in Excel and ${XLSX}.`)],
];

/** By the ending, where the content is nothing that is known. */
const ENDINGS: Readonly<Record<string, Known>> = {
  numbers: NUMBERS,
  ods: ODS,
  fods: ODS,
  gsheet: GOOGLE,
  xls: XLS,
  xlsb: ["xlsb", "This is a binary workbook (.xlsb).", `Open it in Excel and ${XLSX}.`],
  sav: program("an SPSS data file", "Open it in SPSS, jamovi or PSPP, and export it as .xlsx or .csv."),
  dta: program("a Stata data file", "Export it from Stata as .xlsx or .csv."),
  rds: program("a data file of R", "Write it from R as .csv (write.csv)."),
  omv: program("a jamovi file", "Export it from jamovi as .csv."),
  jasp: program("a JASP file", "Export its data from JASP as .csv."),
};

/** What a file is by its bytes or, if it is text, by the text; null: nothing known. */
export function otherFormat(bytes: Uint8Array, text: string | null): FileError | null {
  const signature = SIGNATURES.find(([bytesOf]) => bytesOf.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined && (signature[1] !== XLS || bytes[2] !== 0x20)) return errorOf(signature[1]);
  const start = text?.slice(0, 4096).trimStart() ?? "";
  const beginning = BEGINNINGS.find(([begins]) => begins.test(start));
  return beginning === undefined ? null : errorOf(beginning[1]);
}

/** What a file is by its ending; null: nothing known. */
export function formatOfEnding(extension: string): FileError | null {
  const known = ENDINGS[extension];
  return known === undefined ? null : errorOf(known);
}

/** The error for an old workbook. */
export function oldFormat(): FileError {
  return errorOf(XLS);
}

/** What a zip archive is that is no workbook; `extension` is its name's. */
export function otherArchive(files: Unzipped, extension: string): FileError {
  const names = Object.keys(files);
  const has = (name: RegExp): boolean => names.some((one) => name.test(one));
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return errorOf(ODS);
  if (has(/^Index(?:\/.*\.iwa|\.zip)$/i)) return errorOf(NUMBERS);
  if (has(/^xl\/workbook\.bin$/i)) return errorOf(ENDINGS["xlsb"]!);
  if (has(/^word\/document\.xml$/i))
    return errorOf(program("a Word document", "Copy its table into a workbook, and save that as .xlsx."));
  if (has(/^ppt\/presentation\.xml$/i))
    return errorOf(program("a presentation", "Copy its table into a workbook, and save that as .xlsx."));
  const byEnding = formatOfEnding(extension);
  if (byEnding !== null) return byEnding;
  const inside = names.filter(
    (name) => /\.(?:xls[xm]?|csv|tsv|txt|ods)$/i.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name),
  );
  if (inside.length === 0) {
    return new FileError(
      "unknown-type",
      "This is a zip archive but not an Excel workbook. Choose an .xlsx, .xlsm or .csv file.",
    );
  }
  const listed =
    inside
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(", ") + (inside.length > 3 ? ` and ${inside.length - 3} more` : "");
  return errorOf([
    "archive",
    `This is a zip archive with ${listed} in it.`,
    `Unpack it, and open the file with the answers.`,
  ]);
}

function errorOf([code, what, todo]: Known): FileError {
  return new FileError(code, `${what} ${todo}`);
}
