import type { Unzipped } from "fflate";
import { addPart, putText, textOf } from "../package/package-edit";
import { partsOf } from "../package/parts";
import { attribute, child, childrenOf, descend, type XmlElement } from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
/** What Excel calls the metadata of formulas that may fill more than their own cell. */
const NAME = "XLDAPR";

const TYPE =
  `<metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  `splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const FUTURE =
  `<futureMetadata name="${NAME}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="${DYNAMIC}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

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
      addPart(this.files, this.workbook, part, "sheetMetadata", metadataPart());
      return 1;
    }
    const root = parts.xml(relation.target)!;
    const types = childrenOf(child(root, "metadataTypes"), "metadataType");
    const type = types.findIndex((one) => attribute(one, "name") === NAME) + 1;
    const marks = childrenOf(child(root, "cellMetadata"), "bk");
    const mark = marks.findIndex((bk) => isDynamic(root, bk, type)) + 1;
    if (mark > 0) return mark;
    putText(this.files, relation.target, withMark(textOf(this.files, relation.target), types.length));
    return marks.length + 1;
  }
}

function isDynamic(root: XmlElement, bk: XmlElement, type: number): boolean {
  const record = child(bk, "rc");
  if (type === 0 || Number(attribute(record, "t")) !== type) return false;
  const future = childrenOf(root, "futureMetadata").find((one) => attribute(one, "name") === NAME);
  const block = childrenOf(future, "bk")[Number(attribute(record, "v"))];
  const properties = descend(block, "extLst", "ext", "dynamicArrayProperties");
  return attribute(properties, "fDynamic") === "1";
}

function metadataPart(): string {
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}">`;
  const types = `<metadataTypes count="1">${TYPE}</metadataTypes>`;
  return `${head}${types}${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
}

/** Metadata of other kinds with ours added, in the order that the format wants. */
function withMark(xml: string, types: number): string {
  const mark = `<bk><rc t="${types + 1}" v="0"/></bk>`;
  const typed = xml.replace(
    /<metadataTypes\b[^>]*>([\s\S]*?)<\/metadataTypes>/,
    (_, inside: string) => `<metadataTypes count="${types + 1}">${inside}${TYPE}</metadataTypes>`,
  );
  const future = typed.replace(/(?=<cellMetadata\b|<valueMetadata\b|<\/metadata>)/, FUTURE);
  if (!future.includes("<cellMetadata")) {
    return future.replace(/(?=<valueMetadata\b|<\/metadata>)/, `<cellMetadata count="1">${mark}</cellMetadata>`);
  }
  return future.replace(
    /<cellMetadata\b[^>]*count="(\d+)"[^>]*>([\s\S]*?)<\/cellMetadata>/,
    (_, count: string, inside: string) => `<cellMetadata count="${Number(count) + 1}">${inside}${mark}</cellMetadata>`,
  );
}
