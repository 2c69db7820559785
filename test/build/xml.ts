/** An element with its attributes and children; the text is that of an element without children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const PIECE =
  /<\?[^]*?\?>|<!--(?:(?!--)[^])*-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads XML without DTD and CDATA, as a manifest is.
 *
 * @throws {SyntaxError} where it is not well-formed
 */
export function readXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex;
    const [, closing, name, attributes = "", empty, text] = PIECE.exec(xml) ?? fail(xml, at, "no markup");
    const parent = open[open.length - 1]!;
    if (text !== undefined) {
      if (parent === root && text.trim() !== "") fail(xml, at, "text outside the root");
      parent.text += decoded(text, xml, at);
    } else if (closing) {
      if (open.length === 1 || open.pop()!.name !== name) fail(xml, at, `</${name}> closes nothing`);
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes, xml, at), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) fail(xml, xml.length, `<${open.pop()!.name}> is not closed`);
  if (root.children.length !== 1) fail(xml, xml.length, "there is not one root");
  return root.children[0]!;
}

/** The element and all below it, in document order. */
export function all(element: Element, name?: string): Element[] {
  const found = [element, ...element.children.flatMap((child) => all(child))];
  return name === undefined ? found : found.filter((each) => each.name === name);
}

/** The only element of that name below. */
export function only(element: Element, name: string): Element {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0)
    throw new Error(`There are ${found ? 1 + others.length : 0} elements <${name}>, not one.`);
  return found;
}

function attributesOf(source: string, xml: string, at: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, quoted] of source.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (name! in found) fail(xml, at, `${name} stands twice`);
    found[name!] = decoded(quoted!.slice(1, -1), xml, at);
  }
  return found;
}

function decoded(text: string, xml: string, at: number): string {
  return text.replace(/&([^;\s]*)(;?)/g, (_, name: string, end: string) =>
    end === ";" && name in ENTITIES ? ENTITIES[name]! : fail(xml, at, `&${name} is no entity`),
  );
}

function fail(xml: string, at: number, what: string): never {
  throw new SyntaxError(`Line ${xml.slice(0, at).split("\n").length}: ${what}.`);
}
