/** What the user says of the answers. Nothing of it is ever guessed, and what is said here goes before what would be recognised. */
export interface Declarations {
  /** What columns (or rows, where items run down) are, by their header. */
  readonly columns?: readonly ColumnRole[];
  /** What words and numbers in the cells of answers mean. */
  readonly words?: readonly DeclaredWord[];
  /** The scale that the numbers stand on, where it is not that of 1 to 5. */
  readonly scale?: DeclaredScale;
  /** Who shall not count. */
  readonly leaveOut?: LeaveOut;
}

/** What the user says a column is. */
export interface ColumnRole {
  /** Compared as names are: spaces and case do not matter. */
  readonly header: string;
  readonly role: "firm" | "respondent" | "item" | "leave out";
  /** The item's name in the key, where the role is "item". */
  readonly item?: string;
}

/** What a word or a number may mean, in the order in which it is offered. */
export const MEANINGS = ["1", "2", "3", "4", "5", "N/A", "missing"] as const;

export type Meaning = (typeof MEANINGS)[number];

/** What a cell that holds just this means. Compared as names are: "agree" is "Agree", and -99 is the number or the text. */
export interface DeclaredWord {
  readonly what: string;
  readonly means: Meaning;
}

/** A declared word, and in how many cells it was met. */
export interface MetWord extends DeclaredWord {
  readonly times: number;
}

/** What the user declared of a study that was read, and what of it was met. */
export interface Declared {
  readonly words: readonly MetWord[];
  /** Null where none was. */
  readonly scale: DeclaredScale | null;
  readonly columns: readonly ColumnRole[];
}

/** Numbers from `lowest` to `highest` count as 1 to 5, in proportion; reversed, as 5 to 1. */
export interface DeclaredScale {
  readonly lowest: number;
  readonly highest: number;
  readonly reversed: boolean;
}

/** Firms and single respondents that do not count; names compared as names are. */
export interface LeaveOut {
  readonly firms: readonly string[];
  readonly respondents: readonly RespondentOut[];
  /** Why, of firms; names compared as names are. */
  readonly reasons?: readonly { readonly firm: string; readonly reason: string }[];
}

/** A respondent who does not count. */
export interface RespondentOut {
  readonly firm: string;
  readonly respondent: string;
  /** "'Sheet 1'!A5": only the one who stands there, where several of the firm have one name, or none. */
  readonly cell?: string;
  readonly reason?: string;
}

/** A firm, or one respondent of it, that the user wanted left out. */
export interface WishedOut {
  readonly firm: string;
  /** Null for the whole firm. */
  readonly respondent: string | null;
  readonly cell?: string;
  readonly reason?: string;
}
