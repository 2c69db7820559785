import type { Unzipped } from "fflate";
import { addPart, CONTENT_TYPES, editXml, putText } from "./package-edit";
import { addressOf } from "./namespaces";
import { decoded, partsOf, relationsPath, resolvePath, type Parts } from "./parts";
import { attribute, childrenOf } from "./xml";
import { append, element, remove, setAttribute } from "./xml-edit";

/**
 * The files of a workbook with the names and declarations that excelize counts on, and that Excel gives: parts are called as Excel calls
 * them and as their relationships spell them, relationships' targets are relative, every part has a content type of its own kind, and
 * there is a part for styles. Programs name parts as they like, and the format lets them; excelize would add a second part beside one
 * whose name it does not expect, which no program opens.
 */
export function canonical(opened: Unzipped): Unzipped {
  const files = withRoots(opened);
  const parts = partsOf(files);
  const workbook = parts.find(workbookOf(parts));
  if (workbook === undefined) return files;
  const names = newNames(files, parts, workbook);
  const named: Unzipped = {};
  for (const [old, name] of names) named[name] = files[old]!;
  for (const [old, name] of names) retarget(named, parts, names, old, name);
  declareTypes(named, names);
  const book = names.get(workbook)!;
  if (
    !partsOf(named)
      .relations(book)
      .some(({ type }) => type === "styles")
  ) {
    addPart(named, book, "xl/styles.xml", "styles", STYLES);
  }
  return named;
}

function workbookOf(parts: Parts): string {
  return parts.relations("").find(({ type }) => type === "officeDocument")?.target ?? WORKBOOK;
}

const WORKBOOK = "xl/workbook.xml";
const ROOT_RELATIONS = "_rels/.rels";

/** With the two parts that a package is opened by under their own names; relationships to the workbook where there are none. */
function withRoots(opened: Unzipped): Unzipped {
  const files: Unzipped = {};
  const roots = [CONTENT_TYPES, ROOT_RELATIONS];
  for (const [name, bytes] of Object.entries(opened)) {
    files[roots.find((root) => root.toLowerCase() === name.toLowerCase()) ?? name] = bytes;
  }
  if (files[ROOT_RELATIONS] === undefined && partsOf(files).find(WORKBOOK) !== undefined) {
    putText(
      files,
      ROOT_RELATIONS,
      `<Relationships xmlns="${addressOf("rels")}"><Relationship Id="rId1" Type="${addressOf("r")}/officeDocument" Target="${WORKBOOK}"/></Relationships>`,
    );
  }
  return files;
}

/** What excelize looks for under a name of its own, whatever the relationship says. */
const FIXED: Readonly<Record<string, string>> = {
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
  theme: "xl/theme/theme1.xml",
};

/** What the parts are to be called, by the names that they have; one that only repeats another's name in other case is left out. */
function newNames(files: Unzipped, parts: Parts, workbook: string): Map<string, string> {
  const wanted = new Map([[workbook, WORKBOOK]]);
  for (const { type, target, external } of parts.relations(workbook)) {
    const part = external ? undefined : parts.find(target);
    if (part !== undefined && FIXED[type] !== undefined && !wanted.has(part)) wanted.set(part, FIXED[type]);
  }
  const isRelations = (name: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name);
  const taken = new Set([...wanted.values()].map((name) => name.toLowerCase()));
  const names = new Map(wanted);
  for (const name of Object.keys(files)) {
    if (names.has(name) || isRelations(name) || parts.find(name) !== name) continue;
    const plain = plainName(name);
    let free = plain;
    for (let n = 1; taken.has(free.toLowerCase()); n++) free = plain.replace(/(\.[^./]*)?$/, `-${n}$1`);
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  for (const name of ["", ...names.keys()]) {
    const relations = parts.find(relationsPath(name));
    if (relations !== undefined) names.set(relations, relationsPath(names.get(name) ?? ""));
  }
  return names;
}

/** A name without what some programs misread: Excel's own parts in small letters, nothing that would have to be encoded. */
function plainName(name: string): string {
  const own = /^xl\/(?:worksheets\/sheet|drawings\/drawing|charts\/chart|tables\/table)\d{1,4}\.xml$/i;
  // A thousand million: what counts up to a part's number would not come to an end.
  if (/\d{5,}\.xml$/i.test(name)) return plainName(name.replace(/(\d+)\.xml$/i, "-$1-.xml"));
  return name === CONTENT_TYPES ? name : own.test(name) ? name.toLowerCase() : name.replace(/[^A-Za-z0-9._/-]/g, "_");
}

/** Has the relationships of a part lead to where their parts are now; one to no part goes, if nothing asks for it by its id. */
function retarget(named: Unzipped, parts: Parts, names: ReadonlyMap<string, string>, old: string, name: string): void {
  if (!name.endsWith(".rels") || !named[name]) return;
  const [from, folder] = [sourceOf(old), sourceOf(name).split("/").slice(0, -1)];
  editXml(named, name, (root) => {
    for (const one of childrenOf(root, "Relationship")) {
      if (attribute(one, "TargetMode") === "External") continue;
      const target = attribute(one, "Target") ?? "";
      const part = parts.find(resolvePath(from, target.replace(/#.*$/, "")));
      const now = part === undefined ? undefined : names.get(part);
      if (now === undefined) {
        if (IMPLIED.test(attribute(one, "Type") ?? "")) remove(one);
        continue;
      }
      const relative = relativePath(folder, now.split("/"));
      if (target !== relative) setAttribute(one, "Target", relative);
    }
  });
}

/** Relationships that nothing in their part names by id. */
const IMPLIED =
  /\/(?:styles|sharedStrings|theme|calcChain|customXml|sheetMetadata|vbaProject|printerSettings|thumbnail|(?:core|extended|custom)-?[pP]roperties)$/;

/** The part that relationships are of. */
function sourceOf(relations: string): string {
  return relations.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1$2");
}

function relativePath(from: readonly string[], to: readonly string[]): string {
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Content types under the new names; where .xml by itself means a kind of part, each such part says so itself. */
function declareTypes(named: Unzipped, names: ReadonlyMap<string, string>): void {
  const now = new Map([...names].map(([old, name]) => [old.toLowerCase(), name]));
  editXml(named, CONTENT_TYPES, (root) => {
    const declared = new Set<string>();
    for (const one of childrenOf(root, "Override")) {
      const old = (attribute(one, "PartName") ?? "").replace(/\\/g, "/").replace(/^\//, "");
      const name = now.get(old.toLowerCase()) ?? now.get(decoded(old).toLowerCase());
      if (name === undefined || declared.has(name)) remove(one);
      else {
        declared.add(name);
        if (attribute(one, "PartName") !== `/${name}`) setAttribute(one, "PartName", `/${name}`);
      }
    }
    const implied = childrenOf(root, "Default").find((one) => attribute(one, "Extension")?.toLowerCase() === "xml");
    const type = attribute(implied, "ContentType") ?? "application/xml";
    if (implied === undefined) append(root, element("Default", { Extension: "xml", ContentType: type }));
    if (type === "application/xml") return;
    setAttribute(implied!, "ContentType", "application/xml");
    for (const name of Object.keys(named)) {
      if (!/\.xml$/i.test(name) || name === CONTENT_TYPES || declared.has(name)) continue;
      append(root, element("Override", { PartName: `/${name}`, ContentType: type }));
    }
  });
}

/** The least that a part for styles must hold. */
const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${addressOf("main")}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
