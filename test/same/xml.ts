/** XML as a tree, and where two trees differ; for compare.ts. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export interface Difference {
  readonly where: string;
  readonly old: string;
  readonly now: string;
}

const NOTHING = "(nothing)";
const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

/** Without the declaration, comments and which of the two ways an empty element is written in. */
export function parseXml(text: string): Element {
  const root = { name: "", attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  for (const [token, cdata, closing, name, attributes, empty] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (name === undefined) {
      if (token.startsWith("<!--") || token.startsWith("<?")) continue;
      const more = cdata ?? decoded(token);
      const last = parent.children.at(-1);
      if (typeof last === "string") parent.children[parent.children.length - 1] = last + more;
      else if (parent !== root) parent.children.push(more);
    } else if (closing) {
      if (open.pop()!.name !== name) throw new Error(`XML is not well-formed: </${name}>`);
    } else {
      const element = { name, attributes: attributesOf(attributes!), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`XML is not well-formed: <${open.at(-1)!.name}> stays open`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(all.map(([, name, double, single]) => [name!, decoded(double ?? single!)]));
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? entity) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** Every difference of two elements; rows and cells are held against those of the same address. */
export function* differences(old: Element, now: Element, where: string): Generator<Difference> {
  for (const name of new Set([...Object.keys(old.attributes), ...Object.keys(now.attributes)])) {
    const [a = NOTHING, b = NOTHING] = [old.attributes[name], now.attributes[name]];
    if (a !== b) yield { where: `${where} @${name}`, old: a, now: b };
  }
  const before = byKey(old);
  const after = byKey(now);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(key), after.get(key)];
    const at = /^c [A-Z]+\d+$/.test(key) ? `cell ${key.slice(2)}` : /^row \d+$/.test(key) ? where : `${where} ${key}`;
    if (typeof a === "object" && typeof b === "object") yield* differences(a, b, at);
    else if (a !== b) yield { where: at, old: shown(a), now: shown(b) };
  }
  const order = (one: Map<string, unknown>, other: Map<string, unknown>) =>
    [...one.keys()].filter((key) => other.has(key)).join(", ");
  const [a, b] = [order(before, after), order(after, before)];
  if (a !== b) yield { where: `${where}, order`, old: a, now: b };
}

/** Children by name and address or, without one, by name and number. */
function byKey({ children }: Element): Map<string, Element | string> {
  const counts = new Map<string, number>();
  return new Map(
    children.map((child) => {
      const name = typeof child === "string" ? "text" : child.name;
      const address = typeof child !== "string" && (name === "row" || name === "c") && child.attributes["r"];
      if (address) return [`${name} ${address}`, child];
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name}[${count}]`, child];
    }),
  );
}

function shown(node: Element | string | undefined): string {
  if (node === undefined) return NOTHING;
  if (typeof node === "string") return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(shown).join("")}`;
}
