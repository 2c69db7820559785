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

/** A respondent with items to answer, or with answers that do not count, who stands on a sheet with a name. */
export interface Unfinished {
  readonly firm: string;
  /** "" where the sheet has no name. */
  readonly respondent: string;
  readonly sheet: string;
  /** Where the name stands, or the first answer. */
  readonly cell: string;
  /** How many items were answered, with whatever stands there; 0 for whoever has not begun. */
  readonly answered: number;
  /** Answers stand where no statement is, so that none of them counts. */
  readonly isHeldBack: boolean;
}

/** How far the respondents have come. */
export interface Progress {
  /** How many items each is asked. */
  readonly of: number;
  /** How many have answered them all. */
  readonly finished: number;
  /** The others, in the order of the sheets. */
  readonly unfinished: readonly Unfinished[];
}

/** Everybody whose answers were met, in the order of the sheets: those too whom the user leaves out. */
export class People {
  /** Of tables with a line a respondent; a list with a row an answer says nothing of whoever has not begun. */
  private finished = 0;
  private items = 0;
  private readonly unfinished: Unfinished[] = [];
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

  /** A respondent with a line has answered so many of the items. */
  noteProgress(
    of: number,
    answered: number,
    isHeldBack: boolean,
    who: () => Pick<Unfinished, "firm" | "respondent" | "sheet" | "cell">,
  ): void {
    this.items = of;
    if (answered === of && !isHeldBack) this.finished++;
    else this.unfinished.push({ ...who(), answered, isHeldBack });
  }

  get progress(): Progress {
    return { of: this.items, finished: this.finished, unfinished: this.unfinished };
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
