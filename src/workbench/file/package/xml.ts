import { parseXml as parse, XmlElement as Parsed, type XmlNode } from "@rgrove/parse-xml";
import { damaged, FileError } from "./errors";
import { namespaceOf } from "./namespaces";

/*
 * The one door to XML. Behind it is @rgrove/parse-xml (ISC, kept since 2017, no dependencies, Node and browser): it passes
 * the W3C's conformance tests, refuses what is not well-formed and says where, knows no entities but XML's five (so none can
 * blow up), and tells where in the text each node stands, so that what nobody changes is written back byte for byte. Of the
 * others saxes has no tree, slimdom expands entities of a DTD, @xmldom/xmldom lets malformed XML pass, and all three take
 * longer. Version 4, since 5 wants Node 22.
 *
 * It knows no namespaces: those are resolved here. Elements and attributes are called by local names and short names of
 * their vocabularies (namespaces.ts), whatever prefixes a file has: "row" is a row of the same vocabulary as the element in
 * which it is looked for, "a:solidFill" one of drawings, the attribute "r:id" a relationship's id and "id" a plain one.
 */

/** What is not an element, as it stands in the file: text, CDATA, a comment, a processing instruction; or rows of a sheet. */
export interface XmlPiece {
  readonly xml: string;
  /** What it stands for as text. */
  readonly text: string;
}

/** Where in a text an element stands, and what is between its tags; `contentStart` is -1 if it is one tag only. */
export interface Source {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** What prefixes mean where an element stands; "" is that of names without one. */
export type Scope = Readonly<Record<string, string>>;

/** An element of a part. It is changed only through xml-edit.ts, which keeps track of what must be written anew. */
export class XmlElement {
  /** Prefixes by what they mean inside this element; for one that has no file yet, only those that it declares. */
  scope: Scope = {};
  parent: XmlElement | null = null;
  /** Null: it was made here. */
  source: Source | null = null;
  /** Itself or something inside it is to be written anew. */
  changed = false;
  /** Its attributes are to be written anew. */
  retagged = false;

  constructor(
    /** The local name. */
    readonly name: string,
    /** Short name or address of its vocabulary; null until it is put into an element whose it shares. */
    public namespace: string | null,
    /** Under the names that the file gives them; of one made here, under this code's names. */
    readonly attributes: Record<string, string>,
    readonly nodes: (XmlElement | XmlPiece)[] = [],
  ) {}

  /** The prefix that the file has for a vocabulary here; undefined if it has none. */
  prefixOf(namespace: string): string | undefined {
    return Object.keys(this.scope).find((prefix) => prefix !== "" && this.scope[prefix] === namespace);
  }

  /** The elements directly inside. */
  get children(): readonly XmlElement[] {
    return this.nodes.filter((node) => node instanceof XmlElement);
  }

  /** The text directly inside, without that of the children. */
  get text(): string {
    let text = "";
    for (const node of this.nodes) if (!(node instanceof XmlElement)) text += node.text;
    return text;
  }
}

/** What goes through trees calls itself for each level. libxml2 reads no deeper ones either. */
const DEEPEST = 256;

const OUTSIDE: Scope = { "": "", xml: "xml" };

/**
 * The tree of a part.
 * @throws FileError "damaged", with the part and the place in it, if it is not well-formed.
 */
export function parseXml(xml: string, part: string): XmlElement {
  try {
    const document = parse(xml, { includeOffsets: true, preserveCdata: true, preserveComments: true });
    return treeOf(document.root!, xml, OUTSIDE, part);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { line, column } = error as { line?: number; column?: number };
    throw damaged(
      `${part} is not well-formed${line === undefined ? "" : ` at its line ${line}, character ${column ?? 1}`}`,
    );
  }
}

function treeOf(parsed: Parsed, xml: string, outer: Scope, part: string, depth = 1): XmlElement {
  if (depth > DEEPEST) throw damaged(`${part} has more than ${DEEPEST} elements inside each other`);
  const scope = scopeIn(parsed.attributes, outer);
  const [prefix, name] = split(parsed.name);
  const element = new XmlElement(name, scope[prefix] ?? "", parsed.attributes);
  element.scope = scope;
  element.source = sourceOf(parsed, xml);
  for (const node of parsed.children as (Parsed | XmlNode)[]) {
    if (node instanceof Parsed) {
      const inner = treeOf(node, xml, scope, part, depth + 1);
      inner.parent = element;
      element.nodes.push(inner);
    } else {
      const { text } = node as { text?: string };
      const isText = node.type === "text" || node.type === "cdata";
      element.nodes.push({ xml: xml.slice(node.start, node.end), text: isText ? (text ?? "") : "" });
    }
  }
  return element;
}

function sourceOf({ start, end, children }: Parsed, xml: string): Source {
  const [first, last] = [children[0], children.at(-1)];
  if (first !== undefined) return { xml, start, end, contentStart: first.start, contentEnd: last!.end };
  const at = xml.charCodeAt(end - 2) === 47 ? -1 : xml.lastIndexOf("</", end - 1);
  return { xml, start, end, contentStart: at, contentEnd: at };
}

/** What prefixes mean inside an element that has these attributes. */
export function scopeIn(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Record<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    scope ??= { ...outer };
    scope[name.slice(6)] = namespaceOf(attributes[name]!);
  }
  return scope ?? outer;
}

/** The prefix ("" if there is none) and the local part of a name. */
export function split(name: string): [string, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Tells elements of that name; a name without a prefix is of the vocabulary of `context`. */
function named(context: XmlElement, name: string): (element: XmlElement | XmlPiece) => element is XmlElement {
  const [prefix, local] = split(name);
  const namespace = prefix === "" ? context.namespace : prefix;
  return (element): element is XmlElement =>
    element instanceof XmlElement && element.name === local && element.namespace === namespace;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.nodes.find(named(element, name));
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : element.nodes.filter(named(element, name));
}

/** The element at the end of a path of child names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Every element of that name, at any depth, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const isWanted = named(element, name);
  const found: XmlElement[] = [];
  const search = (inside: XmlElement): void => {
    for (const one of inside.children) {
      if (isWanted(one)) found.push(one);
      search(one);
    }
  };
  search(element);
  return found;
}

/** The name that a file gives an attribute: "r:id" may be "rel:id" there. Undefined if the element has none such. */
export function attributeName(element: XmlElement, name: string): string | undefined {
  if (element.attributes[name] !== undefined && (!name.includes(":") || name.startsWith("xmlns:"))) return name;
  const [wanted, local] = split(name);
  if (wanted === "") return undefined;
  return Object.keys(element.attributes).find((key) => {
    const [prefix, rest] = split(key);
    return rest === local && prefix !== "" && prefix !== "xmlns" && (element.scope[prefix] ?? prefix) === wanted;
  });
}

/** An attribute's value. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const key = attributeName(element, name);
  return key === undefined ? undefined : element.attributes[key];
}

/** All attributes but declarations of prefixes, under this code's names. */
export function attributesOf(element: XmlElement): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [key, value] of Object.entries(element.attributes)) {
    const [prefix, local] = split(key);
    if (prefix === "xmlns" || key === "xmlns") continue;
    named[prefix === "" ? key : `${element.scope[prefix] ?? prefix}:${local}`] = value;
  }
  return named;
}

/** A boolean attribute: "1", "true" and "on" are true; absent is `otherwise`. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}
