import type { NameState, PageState, SheetState, WorkbookState } from "../../../workbook";
import { quotedSheet } from "../../../../cells/sheet-name";
import { WORKBOOK } from "./schema-order";
import { child, childrenOf, type XmlElement } from "../../package/xml";
import { element, put, remove } from "../../package/xml-edit";
import { isBuiltIn, readName } from "../../read/names";
import { addPrefixes } from "../../text/formulas";

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
  const before = new Map(opened?.sheets.map(({ id, page }) => [id, page]) ?? []);
  const retitled = new Map(
    now.sheets
      .filter(({ id, page }) => !hasSameTitles(before.get(id), page))
      .map((sheet) => [ids.indexOf(sheet.id), titlesOf(sheet)]),
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
  for (const [scope, titles] of retitled) {
    const hadTitles = old.some((one) => one.name === PRINT_TITLES && one.scope === scope);
    if (titles !== null && !hadTitles) added.push({ name: PRINT_TITLES, formula: `=${titles}`, visible: true, scope });
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
    const titles = scope === null || name !== PRINT_TITLES ? undefined : retitled.get(scope);
    if (titles === undefined) return [entry];
    return titles === null ? [] : [{ name, formula: `=${titles}`, visible: true, scope }];
  }
  const wanted = scopes.get(scope)?.find((one) => one.name === name);
  if (wanted === undefined) return scopes.has(scope) ? [] : [entry];
  return wanted.formula === formula && wanted.visible === visible ? [entry] : [{ ...wanted, scope }];
}

function hasSameTitles(before: PageState | undefined, { titleRows, titleColumns }: PageState): boolean {
  return (before?.titleRows ?? null) === titleRows && (before?.titleColumns ?? null) === titleColumns;
}

/** The columns and rows that are repeated on each page: "'A'!$A:$B,'A'!$1:$4"; null for none. */
function titlesOf({ name, page: { titleRows, titleColumns } }: SheetState): string | null {
  const parts = [titleColumns, titleRows].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map((part) => `${quotedSheet(name)}!${part}`).join(",");
}

function nameXml({ name, scope, visible, formula }: Entry): XmlElement {
  const attributes = { name, localSheetId: scope, hidden: visible ? null : 1 };
  return element("definedName", attributes, addPrefixes(formula.replace(/^=/, "")));
}
