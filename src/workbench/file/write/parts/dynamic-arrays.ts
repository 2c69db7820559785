import type { Unzipped } from "fflate";
import { METADATA } from "./schema-order";
import { addPart, editXml } from "../../package/package-edit";
import { addressOf } from "../../package/namespaces";
import { partsOf } from "../../package/parts";
import { attribute, child, childrenOf, descend, type XmlElement } from "../../package/xml";
import { append, element, insert, put, setAttribute, xmlOf } from "../../package/xml-edit";

/** What Excel calls the metadata of formulas that may fill more than their own cell. */
const NAME = "XLDAPR";

/**
 * Marks formulas as ones that may fill more than their own cell: without the mark Excel shows them with "@" and takes the
 * first of their values only.
 */
export class DynamicArrays {
  private known: number | undefined;

  constructor(
    private readonly files: Unzipped,
    private readonly workbook: string,
  ) {}

  /** The number of the mark among the workbook's cell metadata; the first who asks puts it there. */
  get mark(): number {
    return (this.known ??= this.find());
  }

  private find(): number {
    const parts = partsOf(this.files);
    const relation = parts.relations(this.workbook).find(({ type }) => type === "sheetMetadata");
    if (relation === undefined) {
      const part = this.workbook.replace(/[^/]*$/, "metadata.xml");
      addPart(this.files, this.workbook, part, "sheetMetadata", newMetadata());
      return 1;
    }
    const root = parts.xml(relation.target)!;
    const types = childrenOf(child(root, "metadataTypes"), "metadataType");
    const type = types.findIndex((one) => attribute(one, "name") === NAME) + 1;
    const marks = childrenOf(child(root, "cellMetadata"), "bk");
    const mark = marks.findIndex((bk) => isDynamic(root, bk, type)) + 1;
    if (mark > 0) return mark;
    editXml(this.files, relation.target, addMark);
    return marks.length + 1;
  }
}

function isDynamic(root: XmlElement, bk: XmlElement, type: number): boolean {
  const record = child(bk, "rc");
  if (type === 0 || Number(attribute(record, "t")) !== type) return false;
  const future = childrenOf(root, "futureMetadata").find((one) => attribute(one, "name") === NAME);
  const block = childrenOf(future, "bk")[Number(attribute(record, "v"))];
  const properties = descend(block, "extLst", "ext", "xda:dynamicArrayProperties");
  return attribute(properties, "fDynamic") === "1";
}

function newMetadata(): string {
  const metadata = element("metadata", { xmlns: addressOf("main") });
  addMark(metadata);
  return xmlOf(metadata);
}

/** Adds our kind of metadata to those of other kinds, and a mark of that kind. */
function addMark(root: XmlElement): void {
  const types = counted(root, "metadataTypes");
  append(types, element("metadataType", TYPE));
  const type = recount(types, "metadataType");
  insert(root, future(), METADATA);
  const marks = counted(root, "cellMetadata");
  append(marks, element("bk", {}, element("rc", { t: type, v: 0 })));
  recount(marks, "bk");
}

/** A list that says how many it has; a new one where there is none. */
function counted(root: XmlElement, name: string): XmlElement {
  if (child(root, name) === undefined) put(root, element(name, { count: 0 }), METADATA);
  return child(root, name)!;
}

function recount(list: XmlElement, name: string): number {
  const count = childrenOf(list, name).length;
  setAttribute(list, "count", count);
  return count;
}

const ON =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(" ");
const TYPE = { name: NAME, minSupportedVersion: 120000, ...Object.fromEntries(ON.map((name) => [name, 1])) };

function future(): XmlElement {
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}", "xmlns:xda": addressOf("xda") };
  const list = element("extLst", {}, element("ext", extension, properties));
  return element("futureMetadata", { name: NAME, count: 1 }, element("bk", {}, list));
}
