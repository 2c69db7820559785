import { damaged } from "./errors";

/**
 * XML of the kind that workbooks hold, as a tree. Names of elements are local ("x:row" is "row"), since files are free to
 * choose prefixes; attributes keep theirs and are found with or without it.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without that of the children. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that an XML text or attribute stands for. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const point = hex !== undefined ? parseInt(hex as string, 16) : parseInt(decimal as string, 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Text as it may stand in an XML text or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => {
    if (c === "&") return "&amp;";
    if (c === "<") return "&lt;";
    if (c === ">") return "&gt;";
    if (c === '"') return "&quot;";
    return `&#${c.charCodeAt(0)};`;
  });
}

/** The XML of a part's bytes as text: UTF-8, or UTF-16 with a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1]!] = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

/** The end of the tag that starts at `from`: the ">" that no attribute value hides; -1 if there is none. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf(">", from);
  const first = end;
  // Values may contain ">": then quotes before it are unbalanced.
  while (end >= 0 && hasOpenQuote(xml, from, end)) end = xml.indexOf(">", end + 1);
  return end < 0 ? (first < 0 ? -1 : first) : end;
}

function hasOpenQuote(xml: string, from: number, to: number): boolean {
  let quote = 0;
  for (let i = from; i < to; i++) {
    const c = xml.charCodeAt(i);
    if (quote === 0 ? c === 34 || c === 39 : c === quote) quote = quote === 0 ? c : 0;
  }
  return quote !== 0;
}

/**
 * The tree of a well-formed document.
 * @throws FileError "damaged" naming the part if tags do not match.
 */
export function parseXml(xml: string, part: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  let top = root;
  let position = 0;
  for (;;) {
    const open = xml.indexOf("<", position);
    const text = open < 0 ? xml.slice(position) : xml.slice(position, open);
    if (text !== "" && stack.length > 1) top.text += unescapeXml(text).replace(/\r\n?/g, "\n");
    if (open < 0) break;
    if (xml.startsWith("<!--", open)) {
      position = after(xml, "-->", open, part);
    } else if (xml.startsWith("<![CDATA[", open)) {
      position = after(xml, "]]>", open, part);
      top.text += xml.slice(open + 9, position - 3);
    } else if (xml.startsWith("<?", open)) {
      position = after(xml, "?>", open, part);
    } else if (xml.startsWith("<!", open)) {
      position = after(xml, ">", open, part);
    } else {
      const end = tagEnd(xml, open);
      if (end < 0) throw damaged(`${part} ends in the middle`);
      if (xml.charCodeAt(open + 1) === 47) {
        const name = localName(xml.slice(open + 2, end).trim());
        const closed = stack.pop();
        if (closed === undefined || closed.name !== name || stack.length === 0) {
          throw damaged(`${part} is not well-formed`);
        }
        top = stack[stack.length - 1]!;
      } else {
        const isEmpty = xml.charCodeAt(end - 1) === 47;
        const body = xml.slice(open + 1, isEmpty ? end - 1 : end);
        const space = body.search(/\s/);
        const element: Open = {
          name: localName(space < 0 ? body : body.slice(0, space)),
          attributes: space < 0 ? {} : attributesOf(body.slice(space)),
          children: [],
          text: "",
        };
        top.children.push(element);
        if (!isEmpty) {
          stack.push(element);
          top = element;
        }
      }
      position = end + 1;
    }
  }
  const document = root.children[0];
  if (stack.length > 1 || document === undefined) throw damaged(`${part} ends in the middle`);
  return document;
}

function after(xml: string, mark: string, from: number, part: string): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged(`${part} ends in the middle`);
  return at + mark.length;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c) => c.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((c) => c.name === name);
}

/** The element at the end of a path of child names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Every element of that name, at any depth, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((c) => [...(c.name === name ? [c] : []), ...findAll(c, name)]);
}

/** An attribute by its local name, whatever its prefix; the one without a prefix wins. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((k) => k.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** A relationship id, which must carry a prefix ("r:id"), unlike the plain "id" that may stand beside it. */
export function relationId(element: XmlElement | undefined, name = "id"): string | undefined {
  const key = Object.keys(element?.attributes ?? {}).find((k) => k.endsWith(`:${name}`) && !k.startsWith("xr"));
  return key === undefined ? undefined : element?.attributes[key];
}

/** A boolean attribute: "1", "true" and "on" are true; absent is `otherwise`. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}
