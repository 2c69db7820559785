import type { Unzipped } from "fflate";
import { addressOf } from "./namespaces";
import { partsOf, relationsPath, resolvePath } from "./parts";
import { attribute, childrenOf, parseXml, type XmlElement } from "./xml";
import { append, element, remove, xmlOf } from "./xml-edit";
import { decodeXml } from "./xml-text";

/** The part that says of what kind each part is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** Puts a part into the package, or takes its place. */
export function putText(files: Unzipped, path: string, text: string): void {
  files[path] = new TextEncoder().encode(text);
}

/** Changes a part as a tree; the same bytes stay if nothing of it changed. */
export function editXml(files: Unzipped, path: string, edit: (root: XmlElement) => void): void {
  const root = parseXml(decodeXml(files[path]!), path);
  edit(root);
  if (root.changed) putText(files, path, xmlOf(root));
}

/** Adds a relationship of a part, and says the id of its own that it gets. */
export function addRelation(files: Unzipped, from: string, type: string, target: string): string {
  let id = "";
  if (files[relationsPath(from)] === undefined) {
    putText(files, relationsPath(from), xmlOf(element("Relationships", { xmlns: addressOf("rels") })));
  }
  editXml(files, relationsPath(from), (root) => {
    const ids = new Set(childrenOf(root, "Relationship").map((one) => attribute(one, "Id")));
    let n = 1;
    while (ids.has(`rIdHvm${n}`)) n++;
    id = `rIdHvm${n}`;
    append(root, element("Relationship", { Id: id, Type: `${addressOf("r")}/${type}`, Target: target }));
  });
  return id;
}

/** Adds a part in the folder of the part that leads to it. */
export function addPart(files: Unzipped, from: string, path: string, type: string, text: string): void {
  const content = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  editXml(files, CONTENT_TYPES, (root) => {
    append(root, element("Override", { PartName: `/${path}`, ContentType: content }));
  });
  addRelation(files, from, type, path.slice(path.lastIndexOf("/") + 1));
  putText(files, path, text);
}

/** Takes a part out of the package, with its content type, and with the relationship that `from` has to it. */
export function removePart(files: Unzipped, path: string, from: string): void {
  delete files[path];
  delete files[relationsPath(path)];
  const isIt = (target: string | undefined): boolean => target?.toLowerCase() === path.toLowerCase();
  editXml(files, CONTENT_TYPES, (root) => {
    for (const one of childrenOf(root, "Override")) if (isIt(attribute(one, "PartName")?.slice(1))) remove(one);
  });
  if (files[relationsPath(from)] === undefined) return;
  editXml(files, relationsPath(from), (root) => {
    for (const one of childrenOf(root, "Relationship")) {
      const isInside = attribute(one, "TargetMode") !== "External";
      if (isInside && isIt(resolvePath(from, attribute(one, "Target") ?? ""))) remove(one);
    }
  });
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

/** excelize lists the types of pictures in another order each time. */
export function sortDefaultTypes(files: Unzipped): void {
  editXml(files, CONTENT_TYPES, (root) => {
    const defaults = childrenOf(root, "Default");
    const sorted = [...defaults].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    for (const one of defaults) remove(one);
    root.nodes.unshift(...sorted);
    for (const one of sorted) one.parent = root;
  });
}

function key(type: XmlElement): string {
  return `${attribute(type, "Extension")} ${attribute(type, "ContentType")}`;
}
