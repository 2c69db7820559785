import { type Inline, type PaperTable, type PaperText, type Text } from "./document";

/** The whole text in Markdown: method, tables, references. What stood in cells is shown as it stood there, and never becomes Markdown. */
export function markdownOf({ method, tables, references }: PaperText): string {
  const parts = [
    "# Method",
    ...method.map(inline),
    "# Tables",
    ...tables.map(tableMarkdown),
    "# References",
    ...references.map(inline),
  ];
  return `${parts.join("\n\n")}\n`;
}

function tableMarkdown({ number, title, headings, rows, note }: PaperTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = headings.map((_, i) => (i === 0 ? ":---" : "---:"));
  const lines = [line(headings.map(inline)), line(rule), ...rows.map((row) => line(row.map(escaped)))];
  return [`**Table ${number}**`, `*${escaped(title)}*`, lines.join("\n"), `*Note.* ${inline(note)}`].join("\n\n");
}

function inline(text: Text): string {
  return text
    .map(one)
    .join("")
    .trim()
    .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function one(each: Inline): string {
  if (typeof each === "string") return escaped(each);
  return "italic" in each ? `*${escaped(each.italic)}*` : `<${each.url}>`;
}

/**
 * Whatever Markdown, or the HTML in it, would take for more than text, addresses that become links among it: with a backslash, which
 * is how Markdown says that a character is itself.
 */
function escaped(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, "\\$&")
    .replace(/:(?=\/\/)|@/g, "\\$&")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
