import type { Study } from "../../../methods/hvm/study/study";
import type { Footprints } from "../../../methods/hvm/catalogue/footprints";
import type { Key } from "../../../methods/hvm/catalogue/key";
import type { CodingSource, ReadRelationship } from "./codings";
import type { Worded } from "../problems";
import type { Declarations, Declared, WishedOut } from "../declared/declarations";
import type { Compared, OnlyRows } from "./own-columns";
import type { AnswerLine, Places } from "./places";

/** How answers lie in a sheet. */
export type Layout = "respondent rows" | "item rows" | "long" | "sheet per firm" | "profiles";

/** Something that was left out, or that the reader of the results should know. */
export interface Problem extends Worded {
  /** Null when it concerns the whole workbook. */
  readonly sheet: string | null;
  /** A1 address of a cell or range; null for the whole sheet. */
  readonly cell: string | null;
  /** The raw value as the sheet has it; null where there is none. */
  readonly value: string | number | boolean | null;
}

/** One table of answers that was read. */
export interface Source {
  readonly sheet: string;
  /** A1 address of the table, headers included, without the sheet. */
  readonly range: string;
}

/** A column (or row, when items are rows) that was not read. */
export interface LeftOut {
  readonly sheet: string;
  /** A1 address of its header cell. */
  readonly cell: string;
  readonly header: string;
}

/** A column (or row, when items are rows) beside the answers from which firms' wishes were read. */
export type WishColumn = LeftOut;

/** The codings of a workbook. */
export interface CodingsReading {
  readonly sources: readonly CodingSource[];
  readonly relationships: readonly ReadRelationship[];
  readonly problems: readonly Problem[];
}

/** What was found in a workbook: the study, where it came from, and what was left out. */
export interface Reading {
  /** Without firms where the workbook holds codings alone. */
  readonly study: Study;
  /** Where the answers of each respondent of the study stand; absent for a study of profiles. */
  readonly lines?: readonly AnswerLine[];
  /** Null where there are no answers. */
  readonly layout: Layout | null;
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  /** Who does not count at the user's wish; absent for nobody. */
  readonly wishedOut?: readonly WishedOut[];
  /** What the user declared of the cells and columns that were read; absent where nothing was. */
  readonly declared?: Declared;
  /** The key in force, and the sheet it came from; null for the default questionnaire. */
  readonly key: Key;
  readonly keySheet: string | null;
  /** The key was handed over with the request; absent where it was not. */
  readonly keyGiven?: true;
  readonly footprints: Footprints;
  /** Null for Table 5 of the HVM paper. */
  readonly footprintsSheet: string | null;
  /** The sheet HVM Firms; null where there is none. What was read of it is among the study's facts. */
  readonly firmsSheet: string | null;
  /** Where firms' wishes stand beside the answers; absent where they do not, or where the sheet HVM Firms has them. */
  readonly wishColumns?: readonly WishColumn[];
  /** Where what it is compared with came from; the study has the answers themselves. Absent where nothing is compared. */
  readonly comparedWith?: { readonly sources: readonly Source[] };
  /** Where the column stands whose values split the firms into segments; absent where none was asked for. */
  readonly segmentColumns?: readonly LeftOut[];
  /** Codings of relationships, from sheets of their own; absent where there are none. */
  readonly codings?: CodingsReading;
  readonly problems: readonly Problem[];
  /** Present if it was asked for. */
  readonly places?: Places;
}

/** What the caller may fix in advance. */
export interface ReadRequest extends Declarations {
  /** Names of the sheets to read; all visible ones when absent. */
  readonly sheets?: readonly string[];
  /** Only these cells of one sheet: "'Sheet 1'!B3:AJ40". Goes before `sheets`. */
  readonly range?: string;
  /**
   * What to compare: what was before, and what is after. The study is that after. Two sheets go before `sheets` and `range`; two
   * values of a column are looked for in what these name.
   */
  readonly compare?: Compared;
  /** Only some rows of all tables. */
  readonly only?: OnlyRows;
  /** Header of a column, beside the answers or on the sheet HVM Firms, whose values split the firms into segments. */
  readonly segments?: string;
  /** The key, where it is not that of the workbook. */
  readonly key?: Key;
  /** Also say where each thing stands, for formulas that shall follow it. */
  readonly withPlaces?: boolean;
  /** Header of the firm column, where it is not recognised by itself. */
  readonly firmColumn?: string;
}

/** A request that may still have to be read from the workbook itself: what does not depend on it begins meanwhile. */
export type Asking<Request = ReadRequest> = Request | Promise<Request>;
