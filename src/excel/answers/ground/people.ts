import { quoteSheet, splitSheet } from "../../../cells/sheet-name";
import { foldedName, shownName } from "../../../cells/text";
import type { Place } from "./problems";

/** A firm of the sheets, whether it counts or not, with its respondents as they stand there. */
export interface MetFirm {
  readonly firm: string;
  readonly respondents: readonly MetRespondent[];
}

/** A respondent, whether she counts or not. */
export interface MetRespondent {
  /** "" where the sheet has no name. */
  readonly respondent: string;
  /** Where the name stands, or the first answer: "'Sheet 1'!A5". */
  readonly cell: string;
}

/** Everybody whose answers were met, in the order of the sheets: those too whom the user leaves out. */
export class People {
  private readonly once = new Set<string>();
  private readonly firms = new Map<string, { firm: string; respondents: MetRespondent[] }>();

  note(firm: unknown, respondent: string, place: Place): void {
    this.firmNamed(firm).respondents.push({ respondent, cell: cellOf(place) });
  }

  /** A respondent of a list, who stands in many rows and is met once. */
  noteOnce(firm: unknown, respondent: string, place: () => Place): void {
    const id = `${foldedName(firm)}\n${foldedName(respondent)}`;
    if (this.once.has(id)) return;
    this.once.add(id);
    this.note(firm, respondent, place());
  }

  /** A firm of a table that has no respondents. */
  noteFirm(firm: unknown): void {
    this.firmNamed(firm);
  }

  get list(): readonly MetFirm[] {
    return [...this.firms.values()];
  }

  private firmNamed(firm: unknown) {
    const name = foldedName(firm);
    const known = this.firms.get(name) ?? { firm: shownName(firm), respondents: [] };
    this.firms.set(name, known);
    return known;
  }
}

/** A place as a respondent who is left out is told by it. */
export function cellOf({ sheet, cell }: Place): string {
  return `${quoteSheet(sheet ?? "")}!${cell ?? ""}`;
}

/** The same however it is written: with or without quotes about the sheet, in any case. */
export function cellFolded(cell: string): string {
  const { sheet, rest } = splitSheet(cell);
  return `${sheet ?? ""}!${rest.replaceAll("$", "")}`.toLowerCase();
}
