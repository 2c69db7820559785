import type { Unzipped } from "fflate";
import { damaged } from "./errors";
import { attribute, childrenOf, parseXml, type XmlElement } from "./xml";
import { decodeXml } from "./xml-text";

/** One relationship of a part: what it is for, and the part (or outside address) that it leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "drawing"; alike for transitional and strict files. */
  readonly type: string;
  /** The part's path without a leading slash; for an outside target the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file, by path. */
export interface Parts {
  readonly files: Unzipped;
  /** The path of a part as the archive spells it; undefined if the file has no such part. */
  find(path: string): string | undefined;
  /** A part parsed; undefined if the file has no such part. */
  xml(path: string): XmlElement | undefined;
  text(path: string): string | undefined;
  relations(path: string): readonly Relation[];
}

/** The parts of unpacked files; lookups fold case, as part names do, and the names in archives may be percent-encoded. */
export function partsOf(files: Unzipped): Parts {
  const byLowerCase = new Map(Object.keys(files).map((name) => [decoded(name).toLowerCase(), name]));
  const find = (path: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(files, path) ? path : byLowerCase.get(decoded(path).toLowerCase());
  const text = (path: string): string | undefined => {
    const name = find(path);
    if (name === undefined) return undefined;
    const content = decodeXml(files[name]!);
    // Excel reads no part with one, since what it declares may be anything.
    if (content.slice(0, 1000).includes("<!DOCTYPE"))
      throw damaged(`${name} has a DOCTYPE, which no workbook may have`);
    return content;
  };
  const xml = (path: string): XmlElement | undefined => {
    const content = text(path);
    return content === undefined ? undefined : parseXml(content, path);
  };
  const relations = (path: string): readonly Relation[] =>
    childrenOf(xml(relationsPath(path)), "Relationship").map((relation) => {
      const external = attribute(relation, "TargetMode") === "External";
      const target = attribute(relation, "Target") ?? "";
      return {
        id: attribute(relation, "Id") ?? "",
        type: (attribute(relation, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolvePath(path, target),
        external,
      };
    });
  return { files, find, xml, text, relations };
}

/** Where the relationships of a part stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The path that a target means, seen from the part that names it; targets may be absolute, and may be percent-encoded. */
export function resolvePath(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of decoded(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A name or target without percent-encoding. */
export function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
