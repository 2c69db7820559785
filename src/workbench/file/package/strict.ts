import type { Unzipped } from "fflate";
import { addressOf, isStrict, namespaceOf } from "./namespaces";
import { editSheet } from "./sheet-part";
import { attribute, childrenOf } from "./xml";
import { setAttribute } from "./xml-edit";
import { decodeXml } from "./xml-text";

/**
 * The files of a strict workbook as those of a transitional one, which is what a save writes: excelize would change those
 * that it reads, and leave a file of both kinds. The same files if they are transitional already.
 */
export function asTransitional(files: Unzipped): Unzipped {
  const changed: Unzipped = { ...files };
  for (const path of Object.keys(files)) {
    const isRelations = path.endsWith(".rels");
    if (!isRelations && !path.endsWith(".xml")) continue;
    // Declarations stand at the beginning, in a sheet of 35 MB too.
    const bytes = isRelations ? files[path]! : files[path]!.subarray(0, 8192);
    if (!decodeXml(bytes).includes("purl.oclc.org/ooxml/")) continue;
    editSheet(changed, path, (root) => {
      for (const [name, value] of Object.entries(root.attributes)) {
        if (name.startsWith("xmlns") && isStrict(value)) setAttribute(root, name, addressOf(namespaceOf(value)));
      }
      setAttribute(root, "conformance", null);
      for (const one of isRelations ? childrenOf(root, "Relationship") : []) {
        const [, kind] = /^http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships\/(.*)$/.exec(attribute(one, "Type") ?? "") ?? []; // prettier-ignore
        if (kind !== undefined) setAttribute(one, "Type", `${addressOf("r")}/${kind}`);
      }
    });
  }
  return changed;
}
