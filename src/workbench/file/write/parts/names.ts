import type { NameState, WorkbookState } from "../../../workbook";
import { quotedSheet } from "../../../../cells/sheet-name";
import { WORKBOOK } from "../../package/schema-order";
import { child, childrenOf, type XmlElement } from "../../package/xml";
import { element, put, remove } from "../../package/xml-edit";
import { isBuiltIn, readName } from "../../read/names";
import { addPrefixes } from "../../text/formulas";
import { splitUnion } from "../../text/references";

const PRINT_TITLES = "_xlnm.Print_Titles";

/** A name, the place of its sheet among all (null: the workbook's), and how it stands in the file if nothing of it changed. */
interface Entry extends NameState {
  readonly scope: number | null;
  readonly kept?: XmlElement;
}

/**
 * Brings the names into the workbook's part. Those that did not change stay as they stand, with comments and the like.
 * @param ids the sheets' ids in the order in which the part lists them; null for sheets that are no worksheets
 */
export function putNames(
  root: XmlElement,
  ids: readonly (string | null)[],
  opened: WorkbookState | null,
  now: WorkbookState,
): void {
  const scopes = new Map<number | null, readonly NameState[]>([[null, now.names]]);
  for (const sheet of now.sheets) scopes.set(ids.indexOf(sheet.id), sheet.names);
  const before = new Map(opened?.sheets.map((sheet) => [sheet.id, sheet.page.titleRows]) ?? []);
  const retitled = new Map(
    now.sheets
      .filter(({ id, page }) => (before.get(id) ?? null) !== page.titleRows)
      .map((sheet) => [ids.indexOf(sheet.id), titleRows(sheet.name, sheet.page.titleRows)]),
  );
  const list = child(root, "definedNames");
  const old = childrenOf(list, "definedName").map((one): Entry => ({ ...readName(one), kept: one }));
  const kept = old.flatMap((entry) => updated(entry, scopes, retitled));
  const isThere = (name: string, scope: number | null): boolean =>
    kept.some((one) => one.name === name && one.scope === scope);
  const added: Entry[] = [];
  for (const [scope, names] of scopes) {
    for (const one of names) if (!isThere(one.name, scope)) added.push({ ...one, scope });
  }
  for (const [scope, rows] of retitled) {
    const hadTitles = old.some((one) => one.name === PRINT_TITLES && one.scope === scope);
    if (rows !== null && !hadTitles) added.push({ name: PRINT_TITLES, formula: `=${rows}`, visible: true, scope });
  }
  const entries = [...kept, ...added];
  if (entries.length === 0) remove(list);
  else if (added.length > 0 || kept.length < old.length || kept.some((one) => one.kept === undefined)) {
    put(root, element("definedNames", {}, ...entries.map((one) => one.kept ?? nameXml(one))), WORKBOOK);
  }
}

/** What becomes of a name of the file: nothing, itself, or what the state says of it. */
function updated(
  entry: Entry,
  scopes: ReadonlyMap<number | null, readonly NameState[]>,
  retitled: ReadonlyMap<number, string | null>,
): Entry[] {
  const { name, scope, formula, visible } = entry;
  if (isBuiltIn(name)) {
    const rows = scope === null || name !== PRINT_TITLES ? undefined : retitled.get(scope);
    if (rows === undefined) return [entry];
    const columns = splitUnion(formula.slice(1)).filter((piece) => /\$?[A-Z]+:\$?[A-Z]+$/.test(piece));
    const titles = [...columns, ...(rows === null ? [] : [rows])].join(",");
    return titles === "" ? [] : [{ name, formula: `=${titles}`, visible: true, scope }];
  }
  const wanted = scopes.get(scope)?.find((one) => one.name === name);
  if (wanted === undefined) return scopes.has(scope) ? [] : [entry];
  return wanted.formula === formula && wanted.visible === visible ? [entry] : [{ ...wanted, scope }];
}

function titleRows(sheet: string, rows: string | null): string | null {
  return rows === null ? null : `${quotedSheet(sheet)}!${rows}`;
}

function nameXml({ name, scope, visible, formula }: Entry): XmlElement {
  const attributes = { name, localSheetId: scope, hidden: visible ? null : 1 };
  return element("definedName", attributes, addPrefixes(formula.replace(/^=/, "")));
}
