import type { Unzipped } from "fflate";
import type { SheetState, WorkbookState } from "../../workbook";
import { cutSheet, readStyleIndexes } from "../read/cells";
import { plainXml, putText, textOf, withRelativeTargets } from "../package/package-edit";
import { partsOf, unzip } from "../package/parts";
import type { OpenedFile } from "./save";
import type { SheetChange } from "./sheet-change";
import { sheetEntries, workbookPath } from "../read/workbook-part";
import { attribute, child, childrenOf } from "../package/xml";

export interface Package {
  /** What excelize gets: the file, with empty parts instead of sheets that do not change and of the shared strings. */
  readonly forEngine: Unzipped;
  /** Parts that are there only to be counted (see fillersFor). */
  readonly fillers: Unzipped;
  /** The workbook part of the file. */
  readonly workbook: string;
  /** What those parts really hold. */
  readonly untouched: Unzipped;
  /** The sheetIds in the file, by the sheets' names. */
  readonly sheetIds: ReadonlyMap<string, number>;
  /** The style numbers that cells have in the file. */
  styleIndexes(sheet: SheetState, keys: ReadonlySet<number>): Map<number, number>;
}

const EMPTY_SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;
const EMPTY_STRINGS = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>`;

export function packageFor(opened: OpenedFile, now: WorkbookState, changes: readonly SheetChange[]): Package {
  const original = unzip(opened.bytes);
  const files = withRelativeTargets(original) ?? original;
  const parts = partsOf(files);
  const path = workbookPath(parts);
  const root = parts.xml(path)!;
  const entries = sheetEntries(parts, path, root);
  const changed = new Set(changes.map((change) => change.now.id));
  const kept = new Set(now.sheets.map((sheet) => sheet.id));
  const fillers = fillersFor(Object.keys(files));
  const forEngine: Unzipped = { ...files, ...fillers };
  const untouched: Unzipped = {};
  const setAside = (part: string, stub: string): void => {
    const name = Object.keys(files).find((one) => one.toLowerCase() === part.toLowerCase());
    if (name === undefined) return;
    untouched[name] = files[name]!;
    putText(forEngine, name, stub);
  };
  const plain = [path, ...entries.map((entry) => entry.part), ...parts.relations(path).map((one) => one.target)];
  for (const name of new Set(plain)) {
    if (files[name] !== undefined) forEngine[name] = plainXml(files[name]);
  }
  // A strict file becomes a transitional one in excelize, all of its parts together.
  if (!/purl\.oclc\.org\/ooxml/.test(attribute(root, "xmlns") ?? textOf(files, path).slice(0, 2000))) {
    entries.forEach((entry, i) => {
      const id = opened.state.sheets[i]?.id ?? "";
      if (kept.has(id) && !changed.has(id)) setAside(entry.part, EMPTY_SHEET);
    });
    const strings = parts.relations(path).find((relation) => relation.type === "sharedStrings");
    if (strings !== undefined) setAside(strings.target, EMPTY_STRINGS);
    // excelize would write the theme anew, without what it does not know of it.
    const theme = parts.relations(path).find((relation) => relation.type === "theme");
    if (theme !== undefined && files[theme.target] !== undefined) untouched[theme.target] = files[theme.target]!;
  }
  const styleIndexes = (sheet: SheetState, keys: ReadonlySet<number>): Map<number, number> => {
    const entry = entries[opened.state.sheets.findIndex((one) => one.id === sheet.id)];
    const xml = entry === undefined ? undefined : parts.text(entry.part);
    return xml === undefined || keys.size === 0 ? new Map() : readStyleIndexes(cutSheet(xml, entry!.part), keys);
  };
  const listed = childrenOf(child(root, "sheets"), "sheet");
  const sheetIds = new Map(listed.map((one) => [attribute(one, "name") ?? "", Number(attribute(one, "sheetId"))]));
  const workbook = Object.keys(files).find((one) => one.toLowerCase() === path.toLowerCase())!;
  putText(
    forEngine,
    workbook,
    withRoomForParts(textOf(forEngine, workbook), Object.keys(files), [...sheetIds.values()]),
  );
  return { forEngine, fillers, untouched, workbook: textOf(forEngine, workbook), sheetIds, styleIndexes };
}

/**
 * The workbook part with a last sheetId so high that excelize, which names new parts after the next one, does not write
 * over a part of the file. The real numbers are put back at the end.
 */
function withRoomForParts(workbook: string, names: readonly string[], sheetIds: readonly number[]): string {
  const parts = names.map((name) => Number(/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
  const highest = [...parts, ...sheetIds].reduce((a, b) => Math.max(a, b), 0);
  let rest = sheetIds.length;
  return workbook.replace(/(<(?:[\w.-]+:)?sheet\s[^>]*?\bsheetId=")\d+"/g, (whole, head: string) =>
    --rest === 0 ? `${head}${highest}"` : whole,
  );
}

/**
 * Parts for the gaps in the numbers of drawings, charts and tables: excelize counts those that there are and takes the next
 * number for a new one, and would write over a part wherever a number is left out.
 */
function fillersFor(names: readonly string[]): Unzipped {
  const fillers: Unzipped = {};
  for (const kind of ["xl/drawings/drawing", "xl/charts/chart", "xl/tables/table"]) {
    const numbers = names.flatMap((name) =>
      name.startsWith(kind) ? Number(/^(\d+)\.xml$/.exec(name.slice(kind.length))?.[1] ?? 0) : [],
    );
    const highest = numbers.reduce((a, b) => Math.max(a, b), 0);
    for (let n = 1; n < highest; n++) {
      if (!numbers.includes(n)) fillers[`${kind}${n}.xml`] = new TextEncoder().encode("<filler/>");
    }
  }
  return fillers;
}

/**
 * The file's own workbook part with the sheets and names that excelize lists, so that nothing else in it is lost; if its
 * names are spelt in another way than excelize's, excelize's part.
 */
export function withSheetsOf(own: string, written: string): string {
  const spelling =
    /<workbook\b[^>]*\sxmlns:r="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships"/;
  const sheets = /<sheets>[\s\S]*?<\/sheets>/;
  const names = /<definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/;
  const list = sheets.exec(written)?.[0];
  if (!spelling.test(own) || !sheets.test(own) || list === undefined || /<!--|<!\[CDATA/.test(own)) return written;
  const newNames = names.exec(written)?.[0] ?? "";
  const without = own.replace(names, "");
  return without.replace(sheets, () => list + newNames);
}
