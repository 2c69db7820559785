import { unescapeXml } from "./xml-text";

/*
 * The attributes in a tag that Scanner found, whose inside is text such as ` r="A1" s="3" t="s"`.
 */

/** An attribute in a tag's inside, such as ` r="A1" s="3" t="s"`. */
export function attributeIn(head: string, name: string): string | undefined {
  for (let at = 0; ;) {
    const equals = head.indexOf("=", at);
    if (equals < 0) return undefined;
    const [start, end] = valueAfter(head, equals);
    let last = equals;
    while (isSpace(head.charCodeAt(last - 1))) last--;
    const first = last - name.length;
    if (first >= 0 && head.startsWith(name, first) && (first === 0 || isSpace(head.charCodeAt(first - 1)))) {
      return unescapeXml(head.slice(start, end));
    }
    at = end + 1;
  }
}

/**
 * The attributes "r", "s" and "t" in a cell's tag, in one pass: a large sheet has a million cells.
 * Others are told apart by their length.
 */
export function cellAttributes(head: string): { r?: string; s?: string; t?: string } {
  const found: { r?: string; s?: string; t?: string } = {};
  for (let at = 0; ;) {
    const equals = head.indexOf("=", at);
    if (equals < 0) return found;
    let start = equals + 1;
    while (isSpace(head.charCodeAt(start))) start++;
    let end = head.indexOf(head[start]!, start + 1);
    if (end < 0) end = head.length;
    let name = equals - 1;
    while (isSpace(head.charCodeAt(name))) name--;
    if (name === 0 || isSpace(head.charCodeAt(name - 1))) {
      const code = head.charCodeAt(name);
      const value = head.slice(start + 1, end);
      if (code === 114) found.r = unescapeXml(value);
      else if (code === 115) found.s = value;
      else if (code === 116) found.t = value;
    }
    at = end + 1;
  }
}

/** All attributes in a tag's inside. */
export function attributesIn(head: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = head.indexOf("=", at);
    if (equals < 0) return found;
    const [start, end] = valueAfter(head, equals);
    found.set(head.slice(at, equals).trim(), unescapeXml(head.slice(start, end)));
    at = end + 1;
  }
}

/** Where the value in quotes after "=" begins and ends. */
function valueAfter(head: string, equals: number): [number, number] {
  let quote = equals + 1;
  while (isSpace(head.charCodeAt(quote))) quote++;
  const end = head.indexOf(head[quote]!, quote + 1);
  return [quote + 1, end < 0 ? head.length : end];
}

/** Whether a character is one of XML's spaces. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
