import type { Unzipped } from "fflate";
import { partsOf, relationsPath } from "./parts";
import { decodeXml, escapeXml } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The text of a part, as it stands in the package. */
export function textOf(files: Unzipped, path: string): string {
  const bytes = files[path];
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

/**
 * A part's XML in UTF-8 and without prefixes on its elements, which is how excelize and the edits of a save expect it.
 * The same bytes if it is so already.
 */
export function plainXml(bytes: Unzipped[string]): Unzipped[string] {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = decodeXml(bytes.subarray(0, 4096));
  const prefix = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([\w.-]+):\w+/.exec(head)?.[1];
  if (!isUtf16 && prefix === undefined) return bytes;
  let xml = decodeXml(bytes).replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>');
  if (prefix !== undefined) {
    xml = xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1").replace(new RegExp(`\\sxmlns:${prefix}=`), " xmlns=");
  }
  return new TextEncoder().encode(xml);
}

/** Puts a part into the package, or takes its place. */
export function putText(files: Unzipped, path: string, text: string): void {
  files[path] = new TextEncoder().encode(text);
}

/** Adds a relationship of a part, with an id of its own. */
export function addRelation(files: Unzipped, from: string, type: string, target: string): void {
  const path = relationsPath(from);
  const xml = textOf(files, path);
  let n = 1;
  while (xml.includes(`"rIdHvm${n}"`)) n++;
  const element = `<Relationship Id="rIdHvm${n}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"/>`;
  putText(
    files,
    path,
    xml.replace(/<\/((?:[\w.-]+:)?)Relationships>/, (end) => element + end),
  );
}

/** Adds a part in the folder of the part that leads to it. */
export function addPart(files: Unzipped, from: string, path: string, type: string, text: string): void {
  const content = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  const types = textOf(files, "[Content_Types].xml");
  const element = `<Override PartName="/${path}" ContentType="${content}"/>`;
  putText(files, "[Content_Types].xml", types.replace("</Types>", element + "</Types>"));
  addRelation(files, from, type, path.slice(path.lastIndexOf("/") + 1));
  putText(files, path, text);
}

/** Takes a part out of the package, with its content type, and with the relationship that `from` has to it. */
export function removePart(files: Unzipped, path: string, from: string): void {
  delete files[path];
  delete files[relationsPath(path)];
  const types = textOf(files, "[Content_Types].xml");
  putText(
    files,
    "[Content_Types].xml",
    types.replace(/<(?:[\w.-]+:)?Override\b[^>]*?(?:\/>|><\/(?:[\w.-]+:)?Override>)/g, (element) =>
      element.toLowerCase().includes(`partname="/${path.toLowerCase()}"`) ? "" : element,
    ),
  );
  const relations = relationsPath(from);
  const file = path.slice(path.lastIndexOf("/") + 1);
  putText(
    files,
    relations,
    textOf(files, relations).replace(
      /<(?:[\w.-]+:)?Relationship\b[^>]*?(?:\/>|><\/(?:[\w.-]+:)?Relationship>)/g,
      (element) => (new RegExp(`Target="(?:[^"]*/)?${file.replace(/\./g, "\\.")}"`).test(element) ? "" : element),
    ),
  );
}

/** Takes out the parts that nothing leads to any more: the charts and tables of a sheet that was removed. */
export function removeUnreachable(files: Unzipped): void {
  const parts = partsOf(files);
  const reached = new Set<string>();
  const queue = [""];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path.toLowerCase())) continue;
    reached.add(path.toLowerCase());
    for (const relation of parts.relations(path)) if (!relation.external) queue.push(relation.target);
  }
  for (const path of Object.keys(files)) {
    const isPart = /^xl\/(?:worksheets|drawings|charts|tables|comments|pivotTables|printerSettings)\//.test(path);
    if (isPart && !path.includes("_rels/") && !reached.has(path.toLowerCase())) removePart(files, path, "");
  }
}

/**
 * The files with every relationship's target relative. Some programs write absolute ones, which excelize does not follow
 * everywhere. Null if there was nothing to change.
 */
export function withRelativeTargets(files: Unzipped): Unzipped | null {
  let changed: Unzipped | null = null;
  for (const path of Object.keys(files)) {
    const match = /^((?:.*\/)?)_rels\/[^/]*\.rels$/.exec(path);
    if (match === null) continue;
    const text = textOf(files, path);
    const folder = match[1]!.split("/").filter((step) => step !== "");
    const relative = text.replace(
      /(<(?:[\w.-]+:)?Relationship\b[^>]*?\sTarget=)"\/([^"]*)"/g,
      (whole, head: string, target: string) =>
        /TargetMode="External"/.test(head) ? whole : `${head}"${relativePath(folder, target.split("/"))}"`,
    );
    if (relative === text) continue;
    changed ??= { ...files };
    putText(changed, path, relative);
  }
  return changed;
}

function relativePath(from: readonly string[], to: readonly string[]): string {
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
