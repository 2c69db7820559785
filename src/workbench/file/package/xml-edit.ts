import { addressOf, isShort } from "./namespaces";
import { attributeName, scopeIn, split, XmlElement, type Scope, type XmlPiece } from "./xml";
import { escapeXml } from "./xml-text";

/** What may stand in an element that is made: null and "" are nothing. */
export type Content = XmlElement | XmlPiece | string | null;

/**
 * A new element. Its name is written as in xml.ts: without a prefix it belongs to the vocabulary of the element it is put
 * into; "a:t" gets whatever prefix stands for drawings there, and declares one if none does. Null attributes are left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...content: readonly Content[]
): XmlElement {
  const [prefix, local] = split(name);
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== null) texts[key] = String(value);
  const made = new XmlElement(local, prefix === "" ? null : prefix, texts);
  made.scope = scopeIn(texts, {});
  if (prefix === "" && made.scope[""] !== undefined) made.namespace = made.scope[""];
  made.nodes.push(...nodesOf(made, content));
  return made;
}

function nodesOf(parent: XmlElement, content: readonly Content[]): (XmlElement | XmlPiece)[] {
  return content.flatMap((one) => {
    if (one === null || one === "") return [];
    if (typeof one === "string") return [{ xml: escapeXml(one), text: one }];
    if (one instanceof XmlElement) adopt(parent, one);
    return [one];
  });
}

function adopt(parent: XmlElement, inner: XmlElement): void {
  inner.parent = parent;
  if (inner.namespace !== null || parent.namespace === null) return;
  inner.namespace = parent.namespace;
  for (const one of inner.children) adopt(inner, one);
}

function touch(changed: XmlElement): void {
  for (let at: XmlElement | null = changed; at !== null && !at.changed; at = at.parent) at.changed = true;
}

/** Sets an attribute, or takes it away with null. */
export function setAttribute(of: XmlElement, name: string, value: string | number | null): void {
  const key = attributeName(of, name);
  const text = value === null ? undefined : String(value);
  if ((key === undefined ? undefined : of.attributes[key]) === text) return;
  if (text === undefined) delete of.attributes[key!];
  else of.attributes[key ?? name] = text;
  of.retagged = true;
  touch(of);
}

/** Has an element declare a prefix for a vocabulary, unless it has one. */
export function declare(of: XmlElement, namespace: string): void {
  if (of.prefixOf(namespace) !== undefined) return;
  of.attributes[`xmlns:${namespace}`] = addressOf(namespace);
  of.scope = { ...of.scope, [namespace]: namespace };
  of.retagged = true;
  touch(of);
}

/** Puts other content in the place of all that is in an element. */
export function setContent(of: XmlElement, ...content: readonly Content[]): void {
  for (const old of of.children) old.parent = null;
  of.nodes.splice(0, of.nodes.length, ...nodesOf(of, content));
  touch(of);
}

/** Adds content at the end of an element. */
export function append(to: XmlElement, ...content: readonly Content[]): void {
  to.nodes.push(...nodesOf(to, content));
  touch(to);
}

/** Puts an element where a schema wants it: before the first that `order` lists after it, or at the end. */
export function insert(into: XmlElement, made: XmlElement, order: readonly string[]): void {
  const later = new Set(order.slice(order.indexOf(made.name) + 1));
  const next = into.nodes.findIndex((one) => one instanceof XmlElement && later.has(one.name) && isOf(into, one));
  into.nodes.splice(next < 0 ? into.nodes.length : next, 0, ...nodesOf(into, [made]));
  touch(into);
}

/** The same for what there is one of: it takes the place of the one that is there. */
export function put(into: XmlElement, made: XmlElement, order: readonly string[]): void {
  const old = into.nodes.findIndex((one) => one instanceof XmlElement && one.name === made.name && isOf(into, one));
  if (old < 0) return insert(into, made, order);
  into.nodes.splice(old, 1, ...nodesOf(into, [made]));
  touch(into);
}

function isOf(parent: XmlElement, one: XmlElement): boolean {
  return one.namespace === parent.namespace;
}

/** Takes an element away. */
export function remove(gone: XmlElement | undefined): void {
  const parent = gone?.parent ?? null;
  if (gone === undefined || parent === null) return;
  parent.nodes.splice(parent.nodes.indexOf(gone), 1);
  gone.parent = null;
  touch(parent);
}

/** The XML of a part in UTF-8: what nobody changed as it stands in the file. */
export function xmlOf(root: XmlElement): string {
  if (root.source === null) return `${DECLARATION}\n${written(root, {})}`;
  const { xml, start, end } = root.source;
  return utf8(xml.slice(0, start)) + written(root, {}) + xml.slice(end);
}

/** What stands before the root, with a declaration that is true of a part in UTF-8. */
function utf8(head: string): string {
  return head.replace(/^<\?xml\s[^>]*\sencoding\s*=\s*(["'])(?!utf-8\1)[^>]*>/i, DECLARATION);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** `above` is the prefix of the element around it: one that is made takes the same where its vocabulary is the same. */
function written(one: XmlElement, outer: Scope, above = ""): string {
  const { source } = one;
  if (source !== null && !one.changed) return source.xml.slice(source.start, source.end);
  let tag: string;
  let name: string;
  let scope = one.scope;
  if (source !== null) {
    const head = source.xml.slice(source.start, source.contentStart < 0 ? source.end - 2 : source.contentStart - 1);
    name = /^<([^\s/>]+)/.exec(head)![1]!;
    tag = one.retagged ? `<${name}${tagged(one, scope)}` : head;
  } else {
    scope = { ...outer, ...one.scope };
    const namespace = one.namespace ?? scope[""] ?? "";
    const prefix = (scope[above] ?? "") === namespace ? above : prefixIn(scope, namespace);
    const wanted = prefix ?? one.namespace!;
    name = wanted === "" ? one.name : `${wanted}:${one.name}`;
    tag = `<${name}${prefix === undefined ? declaration(wanted) : ""}${tagged(one, scope)}`;
    if (prefix === undefined) scope = { ...scope, [wanted]: wanted };
  }
  const content = one.nodes
    .map((node) => (node instanceof XmlElement ? written(node, scope, split(name)[0]) : node.xml))
    .join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** The prefix that stands for a vocabulary, none ("") where it needs none; undefined if there is none. */
function prefixIn(scope: Scope, namespace: string, isAttribute = false): string | undefined {
  if (!isAttribute && (scope[""] ?? "") === namespace) return "";
  return Object.keys(scope).find((prefix) => prefix !== "" && scope[prefix] === namespace);
}

function tagged(one: XmlElement, scope: Scope): string {
  let text = "";
  for (const [key, value] of Object.entries(one.attributes)) {
    const [prefix, local] = split(key);
    let name = key;
    if (isShort(prefix) && scope[prefix] !== prefix && prefix !== "xml") {
      const known = prefixIn(scope, prefix, true);
      if (known === undefined) text += declaration(prefix);
      else name = `${known}:${local}`;
    }
    text += ` ${name}="${escapeXml(value)}"`;
  }
  return text;
}

function declaration(prefix: string): string {
  return ` xmlns${prefix === "" ? "" : `:${prefix}`}="${addressOf(prefix)}"`;
}

/** The XML of a part in UTF-8 and without a prefix on the elements of its root's vocabulary, which is all that excelize reads. */
export function xmlWithoutPrefix(root: XmlElement): string {
  const { xml, start, end } = root.source!;
  const prefix = prefixIn(root.scope, root.namespace!, true);
  const address = prefix === undefined ? undefined : root.attributes[`xmlns:${prefix}`];
  if (address !== undefined && root.scope[""] !== root.namespace) {
    delete root.attributes[`xmlns:${prefix}`];
    // Where the declaration stood: some read it only from among the first.
    root.attributes["xmlns"] = address;
    respell(root, root.namespace!);
  }
  return utf8(xml.slice(0, start)) + written(root, {}) + xml.slice(end);
}

function respell(one: XmlElement, namespace: string): void {
  if (one.namespace === namespace) {
    one.source = null;
    one.scope = scopeIn(one.attributes, {});
  } else one.changed = true;
  for (const inner of one.children) respell(inner, namespace);
}

/** An element like another, for a place in the same part. */
export function copyOf(one: XmlElement): XmlElement {
  const copy = new XmlElement(one.name, one.namespace, { ...one.attributes });
  copy.scope = one.scope;
  copy.source = one.source;
  copy.changed = one.changed;
  copy.retagged = one.retagged;
  copy.nodes.push(
    ...one.nodes.map((node) => {
      if (!(node instanceof XmlElement)) return node;
      const inner = copyOf(node);
      inner.parent = copy;
      return inner;
    }),
  );
  return copy;
}
