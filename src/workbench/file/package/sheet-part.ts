import type { Unzipped } from "fflate";
import { damaged } from "./errors";
import { addressOf } from "./namespaces";
import { Scanner } from "./scan";
import { child, parseXml, type XmlElement } from "./xml";
import { setContent, xmlOf, xmlWithoutPrefix } from "./xml-edit";
import { decodeXml, otherEncoding } from "./xml-text";

/** A sheet's part, cut in two: a tree of everything but its rows, and the rows as text (see Scanner). */
export interface SheetPart {
  readonly root: XmlElement;
  /** What is inside sheetData. */
  readonly rows: string;
  /** The prefix of the part's elements with its colon, or "". */
  readonly prefix: string;
}

/** Cuts a sheet part around its rows. */
export function openSheet(xml: string, part: string): SheetPart {
  const scanner = new Scanner(xml, part);
  const data = scanner.first(/^(?:[^:]+:)?sheetData$/);
  const prefix = data?.name.slice(0, -"sheetData".length) ?? "";
  if (data === null || xml.charCodeAt(data.close - 1) === 47) return { root: parseXml(xml, part), rows: "", prefix };
  const start = data.close + 1;
  const end = scanner.endTag(`</${data.name}`, start);
  const root = parseXml(xml.slice(0, start) + xml.slice(end), part);
  return { root, rows: xml.slice(start, end), prefix };
}

/** The tree of what is inside an element that a scanner found, under an element that stands for that one. */
export function parseInside(xml: string, prefix: string, part: string): XmlElement {
  const declared = `xmlns${prefix === "" ? "" : ":"}${prefix.slice(0, -1)}="${addressOf("main")}"`;
  return parseXml(`<${prefix}inside ${declared}>${xml}</${prefix}inside>`, part);
}

/** The part as a whole again, with these rows. */
export function sheetXml(sheet: SheetPart, rows = sheet.rows): string {
  const data = child(sheet.root, "sheetData");
  if (data === undefined && rows !== "") throw damaged("a sheet has no place for rows");
  if (data !== undefined) setContent(data, { xml: rows, text: "" });
  return xmlOf(sheet.root);
}

/** Changes a sheet's part, or another, but for its rows; the same bytes stay if nothing of it changed. */
export function editSheet(files: Unzipped, part: string, edit: (root: XmlElement) => void): void {
  const sheet = openSheet(decodeXml(files[part]!), part);
  edit(sheet.root);
  if (sheet.root.changed) files[part] = new TextEncoder().encode(sheetXml(sheet));
}

/**
 * A part's XML in UTF-8 and without prefixes on the elements of the workbook's own vocabulary, which is how excelize and exceljs want it.
 * The same bytes if it is so already, or of another vocabulary, or no XML.
 */
export function plainXml(bytes: Unzipped[string], part: string): Unzipped[string] {
  const isUtf8 = otherEncoding(bytes) === null;
  if (isUtf8 && !rootName(bytes.subarray(0, 4096)).includes(":")) return bytes;
  const sheet = openSheet(decodeXml(bytes), part);
  if (isUtf8 && sheet.root.namespace !== "main") return bytes;
  const data = child(sheet.root, "sheetData");
  if (data !== undefined) setContent(data, { xml: withoutPrefix(sheet.rows, sheet.prefix), text: "" });
  return new TextEncoder().encode(xmlWithoutPrefix(sheet.root));
}

/** The name of the root as the part spells it; "" if this is no beginning of XML. */
function rootName(head: Uint8Array): string {
  try {
    return new Scanner(decodeXml(head), "").first(/^/)?.name ?? "";
  } catch {
    return "";
  }
}

function withoutPrefix(rows: string, prefix: string): string {
  if (prefix === "") return rows;
  const tag = new RegExp(`<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<\\?[^]*?\\?>|<(/?)${prefix}`, "g");
  return rows.replace(tag, (whole, slash?: string) => (slash === undefined ? whole : `<${slash}`));
}
