import type { Unzipped } from "fflate";
import type { SheetState, WorkbookState } from "../../../workbook";
import { canonical } from "../../package/canonical";
import { editXml, putText } from "../../package/package-edit";
import { partsOf } from "../../package/parts";
import { unzip } from "../../package/zip/unzip";
import { openSheet, plainXml } from "../../package/sheet-part";
import { asTransitional } from "../../package/strict";
import { attribute, child, childrenOf } from "../../package/xml";
import { readStyleIndexes } from "../../read/cells";
import { sheetEntries, workbookPath } from "../../read/workbook-part";
import type { OpenedFile, SheetChange } from "../parts/change";
import { makeRoomForParts } from "../parts/workbook-part";

export interface Package {
  /** What excelize gets: the file, with empty parts instead of sheets that do not change and of the shared strings. */
  readonly forEngine: Unzipped;
  /** Parts that are there only to be counted (see fillersFor). */
  readonly fillers: Unzipped;
  /** The workbook part of the file, without prefixes. */
  readonly workbook: Uint8Array;
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
  const files = asTransitional(canonical(unzip(opened.bytes)));
  const parts = partsOf(files);
  const path = parts.find(workbookPath(parts))!;
  const root = parts.xml(path)!;
  const entries = sheetEntries(parts, path, root);
  const relations = parts.relations(path);
  const changed = new Set(changes.map((change) => change.now.id));
  const kept = new Set(now.sheets.map((sheet) => sheet.id));
  const fillers = fillersFor(Object.keys(files));
  const forEngine: Unzipped = { ...files, ...fillers };
  const untouched: Unzipped = {};
  const setAside = (target: string | undefined, stub: string | null): void => {
    const part = target === undefined ? undefined : parts.find(target);
    if (part === undefined) return;
    untouched[part] = plainXml(files[part]!, part);
    if (stub !== null) putText(forEngine, part, stub);
  };
  entries.forEach((entry, i) => {
    const id = opened.state.sheets[i]?.id ?? "";
    if (kept.has(id) && !changed.has(id)) setAside(entry.part, EMPTY_SHEET);
  });
  setAside(relations.find(({ type }) => type === "sharedStrings")?.target, EMPTY_STRINGS);
  // excelize would write the theme anew, without what it does not know of it.
  setAside(relations.find(({ type }) => type === "theme")?.target, null);
  // Macro sheets and chart sheets: excelize takes whatever the workbook lists for a worksheet.
  for (const { type, target } of relations)
    if (/sheet$/i.test(type) && type !== "worksheet") setAside(target, EMPTY_SHEET);
  for (const target of new Set([path, ...entries.map(({ part }) => part), ...relations.map(({ target }) => target)])) {
    const part = parts.find(target);
    if (part !== undefined && forEngine[part] === files[part]) forEngine[part] = plainXml(files[part]!, part);
  }
  const styleIndexes = (sheet: SheetState, keys: ReadonlySet<number>): Map<number, number> => {
    const part = entries[opened.state.sheets.findIndex((one) => one.id === sheet.id)]?.part;
    const xml = part === undefined || keys.size === 0 ? undefined : parts.text(part);
    return xml === undefined ? new Map() : readStyleIndexes(openSheet(xml, part!), part!, keys);
  };
  const listed = childrenOf(child(root, "sheets"), "sheet");
  const sheetIds = new Map(listed.map((one) => [attribute(one, "name") ?? "", Number(attribute(one, "sheetId"))]));
  editXml(forEngine, path, (workbook) => makeRoomForParts(workbook, Object.keys(files)));
  return { forEngine, fillers, untouched, workbook: forEngine[path]!, sheetIds, styleIndexes };
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
