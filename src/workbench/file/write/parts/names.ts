import { type NameState, type SheetState, type WorkbookState } from "../../../workbook";
import { type PageState, PLAIN_PAGE } from "../../../printed-page";
import { quotedSheet } from "../../../../cells/sheet-name";
import { WORKBOOK } from "./schema-order";
import { child, childrenOf, type XmlElement } from "../../package/xml";
import { element, put, remove } from "../../package/xml-edit";
import { isBuiltIn, readName } from "../../read/names";
import { addPrefixes } from "../../text/formulas";

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";

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
  const changed = now.sheets.flatMap((sheet) => changesOf(sheet, before.get(sheet.id), ids.indexOf(sheet.id)));
  const list = child(root, "definedNames");
  const old = childrenOf(list, "definedName").map((one): Entry => ({ ...readName(one), kept: one }));
  const kept = old.flatMap((entry) => updated(entry, scopes, changed));
  const isThere = (name: string, scope: number | null): boolean =>
    kept.some((one) => one.name === name && one.scope === scope);
  const added: Entry[] = [];
  for (const [scope, names] of scopes) {
    for (const one of names) if (!isThere(one.name, scope)) added.push({ ...one, scope });
  }
  for (const { name, scope, formula } of changed) {
    const isKnown = old.some((one) => one.name === name && one.scope === scope);
    if (formula !== null && !isKnown) added.push({ name, formula: `=${formula}`, visible: true, scope });
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
  changed: readonly BuiltIn[],
): Entry[] {
  const { name, scope, formula, visible } = entry;
  if (isBuiltIn(name)) {
    const now = changed.find((one) => one.name === name && one.scope === scope);
    if (now === undefined) return [entry];
    return now.formula === null ? [] : [{ name, formula: `=${now.formula}`, visible: true, scope }];
  }
  const wanted = scopes.get(scope)?.find((one) => one.name === name);
  if (wanted === undefined) return scopes.has(scope) ? [] : [entry];
  return wanted.formula === formula && wanted.visible === visible ? [entry] : [{ ...wanted, scope }];
}

/** A name that Excel keeps for a sheet, as it is to be; null for none. */
interface BuiltIn {
  readonly name: string;
  readonly scope: number;
  readonly formula: string | null;
}

/** What a sheet repeats on each page, and what of it is printed, where that is not as it was. */
function changesOf({ name, page }: SheetState, before: PageState | undefined, scope: number): BuiltIn[] {
  const was = before ?? PLAIN_PAGE;
  const isRetitled = was.titleRows !== page.titleRows || was.titleColumns !== page.titleColumns;
  const area = page.printArea === null ? null : `${quotedSheet(name)}!${page.printArea}`;
  return [
    ...(isRetitled ? [{ name: PRINT_TITLES, scope, formula: titlesOf(name, page) }] : []),
    ...(was.printArea === page.printArea ? [] : [{ name: PRINT_AREA, scope, formula: area }]),
  ];
}

/** The columns and rows that are repeated on each page: "'A'!$A:$B,'A'!$1:$4"; null for none. */
function titlesOf(name: string, { titleRows, titleColumns }: PageState): string | null {
  const parts = [titleColumns, titleRows].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map((part) => `${quotedSheet(name)}!${part}`).join(",");
}

function nameXml({ name, scope, visible, formula }: Entry): XmlElement {
  const attributes = { name, localSheetId: scope, hidden: visible ? null : 1 };
  return element("definedName", attributes, addPrefixes(formula.replace(/^=/, "")));
}
