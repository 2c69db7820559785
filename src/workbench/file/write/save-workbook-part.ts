import { quotedSheet } from "../../../cells/sheet-name";
import { idOfSheet, type NameState, sheetIdOf, type WorkbookState } from "../../workbook";
import { addPrefixes, stripPrefixes } from "../text/formulas";
import { isBuiltIn } from "../read/workbook-part";
import { escapeXml, unescapeXml } from "../package/xml";
import { attributeIn } from "../read/cells";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
}

/** The sheets that excelize's workbook part lists, chart sheets too. */
export function listedSheets(part: string): ListedSheet[] {
  return [...part.matchAll(/<sheet\b([^>]*)>/g)].map((match) => ({
    name: unescapeXml(attributeIn(match[1]!, "name") ?? ""),
    relation: attributeIn(match[1]!, "r:id") ?? "",
  }));
}

/** The sheetIds that the file's sheets bear. */
export interface SheetNumbers {
  /** By the sheet's id; `stated`: the id does not follow from the number, so the sheet's part must state it. */
  readonly of: ReadonlyMap<string, { readonly number: number; readonly stated: boolean }>;
  /** Those of chart sheets and the like, by name. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Numbers for all sheets: old ones keep theirs, a new one gets the number that its id stands for if that is free, else any.
 * @param inFile the numbers in the opened file, by the names there
 */
export function sheetNumbers(
  inFile: ReadonlyMap<string, number>,
  opened: WorkbookState | null,
  now: WorkbookState,
): SheetNumbers {
  const others = new Map(inFile);
  const of = new Map<string, { number: number; stated: boolean }>();
  const taken = new Set(inFile.values());
  const before = new Map(opened?.sheets.map((sheet) => [sheet.id, sheet.name]) ?? []);
  for (const [id, name] of before) {
    const number = inFile.get(name);
    others.delete(name);
    if (number !== undefined) of.set(id, { number, stated: id !== idOfSheet(number) });
  }
  const added = now.sheets.filter((sheet) => !before.has(sheet.id));
  for (const { id } of added) {
    const number = sheetIdOf(id);
    if (number === null || taken.has(number)) continue;
    taken.add(number);
    of.set(id, { number, stated: false });
  }
  for (const { id } of added) {
    if (of.has(id)) continue;
    let number = 1;
    while (taken.has(number)) number++;
    taken.add(number);
    of.set(id, { number, stated: true });
  }
  return { of, others };
}

/**
 * The workbook part as excelize writes it, with what excelize cannot say: the new sheets' numbers, very hidden sheets,
 * hidden names, the active sheet, and that everything is computed at the next opening.
 */
export function workbookXml(
  part: string,
  opened: WorkbookState | null,
  now: WorkbookState,
  numbers: SheetNumbers,
  recalculate: boolean,
): string {
  const listed = listedSheets(part);
  const byName = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));

  let xml = part.replace(/<sheet\b([^>]*?)(\/?)>/g, (whole, attributes: string, end: string) => {
    const name = unescapeXml(attributeIn(attributes, "name") ?? "");
    const sheet = byName.get(name);
    const number = sheet === undefined ? numbers.others.get(name) : numbers.of.get(sheet.id)?.number;
    if (number === undefined) return whole;
    const state =
      sheet === undefined
        ? (attributeIn(attributes, "state") ?? "visible")
        : { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    const rest = attributes.replace(/ (?:sheetId|state)="[^"]*"/g, "");
    return `<sheet${rest} sheetId="${number}"${state === "visible" ? "" : ` state="${state}"`}${end}>`;
  });

  const active = listed.findIndex((sheet) => byName.get(sheet.name)?.id === now.activeSheet);
  xml = setAttribute(xml, "workbookView", "activeTab", String(Math.max(0, active)));
  if (!/<bookViews>/.test(xml)) {
    xml = xml.replace(
      "<sheets>",
      () => `<bookViews><workbookView activeTab="${Math.max(0, active)}"/></bookViews><sheets>`,
    );
  }
  xml = withNames(xml, listed, opened, now);
  if (recalculate) {
    xml = /<calcPr\b/.test(xml)
      ? setAttribute(xml, "calcPr", "fullCalcOnLoad", "1")
      : xml.replace(
          /(<\/definedNames>|<\/sheets>)(?![\s\S]*<\/definedNames>)/,
          (end) => `${end}<calcPr fullCalcOnLoad="1"/>`,
        );
  }
  return xml;
}

/** Sets an attribute of the first element of that name. */
export function setAttribute(xml: string, element: string, name: string, value: string): string {
  return xml.replace(
    new RegExp(`<((?:[\\w.-]+:)?${element})\\b([^>]*?)(/?)>`),
    (_, tag: string, attributes: string, end: string) => {
      const rest = attributes.replace(new RegExp(`\\s${name}="[^"]*"`), "");
      return `<${tag}${rest} ${name}="${escapeXml(value)}"${end}>`;
    },
  );
}

/** Names that did not change stay as they stand (with comments and the like); the others are rewritten. */
function withNames(
  xml: string,
  listed: readonly ListedSheet[],
  opened: WorkbookState | null,
  now: WorkbookState,
): string {
  const scopes = new Map<number | null, readonly NameState[]>([[null, now.names]]);
  for (const sheet of now.sheets)
    scopes.set(
      listed.findIndex((one) => one.name === sheet.name),
      sheet.names,
    );
  const openedById = new Map(opened?.sheets.map((sheet) => [sheet.id, sheet]) ?? []);
  const pageChanged = new Map(
    now.sheets
      .filter((sheet) => (openedById.get(sheet.id)?.page.titleRows ?? null) !== sheet.page.titleRows)
      .map((sheet) => [listed.findIndex((one) => one.name === sheet.name), sheet]),
  );
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const match of xml.matchAll(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g)) {
    const name = unescapeXml(attributeIn(match[1]!, "name") ?? "");
    const local = attributeIn(match[1]!, "localSheetId");
    const scope = local === undefined ? null : Number(local);
    if (isBuiltIn(name)) {
      const sheet = scope === null ? undefined : pageChanged.get(scope);
      if (name !== "_xlnm.Print_Titles" || sheet === undefined) lines.push(match[0]);
      else {
        const columns = unescapeXml(match[2]!)
          .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
          .filter((piece) => /\$?[A-Z]+:\$?[A-Z]+$/.test(piece));
        seen.add(`${scope} _xlnm.Print_Titles`);
        const rows = titleRows(sheet.name, sheet.page.titleRows);
        const formula = [...columns, ...rows].join(",");
        if (formula !== "") lines.push(nameXml({ name, formula: `=${formula}`, visible: true }, scope));
      }
      continue;
    }
    const wanted = scopes.get(scope)?.find((one) => one.name === name);
    if (wanted === undefined && scopes.has(scope)) continue;
    seen.add(`${scope} ${name}`);
    const hidden = attributeIn(match[1]!, "hidden");
    const isVisible = hidden !== "1" && hidden !== "true";
    const formula = `=${stripPrefixes(unescapeXml(match[2]!))}`;
    const isKept = wanted === undefined || (wanted.formula === formula && wanted.visible === isVisible);
    lines.push(isKept ? match[0] : nameXml(wanted, scope));
  }
  for (const [scope, names] of scopes) {
    for (const name of names) if (!seen.has(`${scope} ${name.name}`)) lines.push(nameXml(name, scope));
  }
  for (const [scope, sheet] of pageChanged) {
    const rows = titleRows(sheet.name, sheet.page.titleRows);
    if (rows.length > 0 && !seen.has(`${scope} _xlnm.Print_Titles`)) {
      lines.push(nameXml({ name: "_xlnm.Print_Titles", formula: `=${rows[0]}`, visible: true }, scope));
    }
  }
  const without = xml.replace(/<definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/, "");
  if (lines.length === 0) return without;
  const after = /<externalReferences\b[\s\S]*?<\/externalReferences>|<functionGroups\b[\s\S]*?<\/functionGroups>/g;
  const anchor = [...without.matchAll(after)].pop()?.[0] ?? "</sheets>";
  return without.replace(anchor, () => `${anchor}<definedNames>${lines.join("")}</definedNames>`);
}

function titleRows(sheet: string, rows: string | null): string[] {
  return rows === null ? [] : [`${quotedSheet(sheet)}!${rows}`];
}

function nameXml(name: NameState, scope: number | null): string {
  const attributes = `name="${escapeXml(name.name)}"${scope === null ? "" : ` localSheetId="${scope}"`}${name.visible ? "" : ' hidden="1"'}`;
  return `<definedName ${attributes}>${escapeXml(addPrefixes(name.formula.replace(/^=/, "")))}</definedName>`;
}
