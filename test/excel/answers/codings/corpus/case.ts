import type { CellDraft, SheetDraft } from "../../../../support/case";

/** A workbook of codings and what must be read of it, exactly. */
export interface CodingCase {
  readonly name: string;
  readonly sheets: readonly SheetDraft[];
  /** "Firm | service | codes, in the order of the facets | judged"; what is blank at the end is left out. */
  readonly relationships: readonly string[];
  /** "code Sheet!A1", or "code Sheet" of a whole sheet, in any order. */
  readonly problems?: readonly string[];
}

export const HEADINGS = [
  ...["Firm", "Service", "Partners", "Capabilities", "Market orientation", "Service strategy", "Mode of coordination"],
  ...["Integration", "Interfirm adaptation", "Structure", "Constellation (judged)", "Employees"],
];

/** A row under HEADINGS, of what is named. */
export function row(cells: Readonly<Record<string, CellDraft>>): CellDraft[] {
  return HEADINGS.map((heading) => cells[heading] ?? null);
}

export function sheet(rows: CellDraft[][], more: Partial<SheetDraft> = {}): SheetDraft {
  return { name: "Codings", rows: [HEADINGS, ...rows], ...more };
}

/** One cell of a dimension, on an otherwise blank coding of Acme's repair. */
export function cell(heading: string, text: CellDraft): SheetDraft[] {
  return [sheet([row({ Firm: "Acme", Service: "Repair", [heading]: text })])];
}

/** The address of a heading's cell in a row, from 1. */
export function at(heading: string, line = 2): string {
  return `Codings!${String.fromCharCode("A".charCodeAt(0) + HEADINGS.indexOf(heading))}${line}`;
}
