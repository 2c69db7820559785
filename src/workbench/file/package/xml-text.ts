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

/** The XML of a part's bytes as text: UTF-8, UTF-16, or what the part declares. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(otherEncoding(bytes) ?? "utf-8").decode(bytes);
}

/** In what else than UTF-8 a part is: UTF-16 by its byte order mark or first "<", or another that its declaration names; null: it is UTF-8. */
export function otherEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 120));
  const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (named === "utf-8" || named === "us-ascii" || named.startsWith("utf-16")) return null;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}
