import { type PaperTable, plain } from "./document";

/** A table as plain text: a line a row, tabs between the cells, as a spreadsheet takes it from the clipboard. */
export function plainTable({ number, title, headings, rows, note }: PaperTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t");
  return [`Table ${number}`, title, line(headings.map(plain)), ...rows.map(line), `Note. ${plain(note)}`].join("\n");
}
