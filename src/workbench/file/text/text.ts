import { findAll, type XmlElement } from "../package/xml";

/** The text of cells as files spell it: `_x000D_` is the character with that code. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The other way: what XML cannot hold, and what would read as an escape, is escaped. */
export function encodeCellText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // XML has no way to write these, and turns a carriage return into a line feed.

      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (c) => escapeCode(c))
      .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (c) => (c.length === 2 ? c : escapeCode(c)))
  );
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The text of a shared or inline string: its runs joined, without the phonetic guide. */
export function stringOf(item: XmlElement): string {
  let text = "";
  for (const part of item.children) {
    if (part.name === "t") text += part.text;
    else if (part.name === "r") for (const run of findAll(part, "t")) text += run.text;
  }
  return decodeCellText(text);
}
