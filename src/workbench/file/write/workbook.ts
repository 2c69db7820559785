import { zipSync, type Unzipped } from "fflate";
import type { WorkbookState } from "../../workbook";
import { engine, must } from "../package/engine";
import { FileError } from "../package/errors";
import { putText, sortDefaultTypes } from "../package/package-edit";
import { partsOf } from "../package/parts";
import { unzip } from "../package/zip/unzip";
import { parseXml } from "../package/xml";
import { xmlOf } from "../package/xml-edit";
import { decodeXml } from "../package/xml-text";
import { workbookPath } from "../read/workbook-part";
import { collectCells, sheetChanges } from "./changes";
import { saveLayout } from "./excelize/layout";
import { packageFor } from "./excelize/opened";
import { reserveCharts, reserveTables } from "./excelize/reserve";
import { arrangeSheets } from "./excelize/sheets";
import { styleBook } from "./excelize/styles";
import { finish } from "./finish";
import type { OpenedFile } from "./parts/change";
import { suitEnding } from "./ending";
import { sheetNumbers } from "./parts/sheet-numbers";
import { takeSheets } from "./parts/workbook-part";

/**
 * The file with everything in which `now` differs from what was opened. excelize makes sheets, styles, tables, layout and
 * the package around them (excelize/); cells, charts and the list of sheets are then put into its parts (parts/), since
 * excelize cannot store computed values, exact chart places, hidden names or sheet ids. Sheets that do not change never
 * pass through it.
 */
export async function saveWorkbook(
  opened: OpenedFile | null,
  now: WorkbookState,
  withMacros: boolean,
): Promise<Uint8Array> {
  check(now);
  const before = opened?.state ?? null;
  const changes = sheetChanges(before, now);
  const excelize = await engine();
  const package_ = opened === null ? null : packageFor(opened, now, changes);
  const book = must(
    package_ === null ? excelize.NewFile() : excelize.OpenReader(zipSync(package_.forEngine, { level: 0 }), LIMITS),
    "opening the file",
  );
  arrangeSheets(book, before, now);
  const styles = styleBook(book);
  for (const change of changes) {
    saveLayout(book, change.was, change.now, styles);
    reserveTables(book, change);
    reserveCharts(book, change, excelize.Col);
    const source = change.isNew ? null : package_;
    collectCells(change, styles, (keys) => (source === null ? new Map() : source.styleIndexes(change.was, keys)));
  }
  const written = must(book.WriteToBuffer(), "writing the file").buffer as Uint8Array;
  const files = unzip(new Uint8Array(written));
  if (package_ !== null) {
    for (const name of Object.keys(package_.fillers)) delete files[name];
    Object.assign(files, package_.untouched);
    const parts = partsOf(files);
    const path = parts.find(workbookPath(parts))!;
    const own = parseXml(decodeXml(package_.workbook), path);
    // Some programs (openpyxl) declare relationships at each sheet only: there excelize's part says all that theirs does.
    if (own.prefixOf("r") !== undefined) {
      takeSheets(own, parts.xml(path)!);
      putText(files, path, xmlOf(own));
    }
  }
  finish(files, before, now, changes, sheetNumbers(package_?.sheetIds ?? new Map(), before, now));
  if (opened === null) putText(files, "docProps/core.xml", CORE_PROPERTIES);
  suitEnding(files, partsOf(files).find(workbookPath(partsOf(files)))!, withMacros);
  sortDefaultTypes(files);
  return zip(files);
}

/** Worksheets over 16 MB would otherwise go to a disk that is not there. */
const LIMITS = { UnzipSizeLimit: 4_000_000_000, UnzipXMLSizeLimit: 2_000_000_000 };

function check(now: WorkbookState): void {
  const names = new Set<string>();
  for (const sheet of now.sheets) {
    const name = sheet.name.toLowerCase();
    if (names.has(name)) throw new FileError("cannot-save", `Two sheets are called "${sheet.name}".`);
    names.add(name);
    if (!/^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(sheet.id)) {
      throw new FileError("cannot-save", `The sheet "${sheet.name}" has an id that no file can hold: ${sheet.id}.`);
    }
  }
  if (!now.sheets.some((sheet) => sheet.visibility === "Visible")) {
    throw new FileError("cannot-save", "A workbook must have at least one visible sheet.");
  }
}

const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>HVM for Excel</dc:creator></cp:coreProperties>';

/** The archive: the same bytes for the same files, whenever it is made. */
function zip(files: Unzipped): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const names = Object.keys(files)
    .filter((name) => !first.includes(name))
    .sort();
  const ordered = Object.fromEntries([...first, ...names].map((name) => [name, files[name]!]));
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 2) });
}
