import { type Inline, type PaperTable, type Text } from "./document";

/** Rules as a word processor keeps them: above and below the headings, and at the end; none down the table. */
const THICK = "border-top:1.5pt solid black;";
const THIN = "border-top:0.75pt solid black;";
const FONT = "font-family:'Times New Roman',serif;font-size:11pt;";
const CELL = `padding:2pt 6pt;vertical-align:top;${FONT}`;

/** A table with number, title and note as HTML for the clipboard, from which a word processor makes a table. */
export function tableHtml({ number, title, headings, rows, note }: PaperTable): string {
  const cell = (tag: "td" | "th", i: number, html: string, rule = "") =>
    `<${tag} style="${CELL}${rule}font-weight:normal;text-align:${i === 0 ? "left" : "center"}">${html}</${tag}>`;
  const head = headings.map((heading, i) => cell("th", i, inline(heading), THICK)).join("");
  const body = rows.map((row, r) => {
    const rule = r === 0 ? THIN : "";
    const end = r === rows.length - 1 ? "border-bottom:1.5pt solid black;" : "";
    return `<tr>${row.map((value, i) => cell("td", i, escaped(value), rule + end)).join("")}</tr>`;
  });
  return [
    `<p style="${FONT}"><b>Table ${number}</b></p>`,
    `<p style="${FONT}"><i>${escaped(title)}</i></p>`,
    `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`,
    `<p style="${FONT}"><i>Note.</i> ${inline(note)}</p>`,
  ].join("\n");
}

/** Paragraphs as HTML for the clipboard. */
export function paragraphHtml(paragraphs: readonly Text[]): string {
  return paragraphs.map((text) => `<p style="${FONT}">${inline(text)}</p>`).join("\n");
}

function inline(text: Text): string {
  return text.map(one).join("").trim();
}

function one(each: Inline): string {
  if (typeof each === "string") return escaped(each);
  return "italic" in each ? `<i>${escaped(each.italic)}</i>` : escaped(each.url);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
