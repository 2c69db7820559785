import type { CodeName, Dimension, Relationship } from "../../../methods/constellations";

/** How codings lie in a sheet. */
export type CodingLayout = "row per relationship" | "row per code";

/** A column by its heading. */
interface Headed {
  /** A1 address of the heading. */
  readonly cell: string;
  readonly header: string;
}

/** A column that was recognised, and what it was taken for, in words. */
export interface CodingColumn extends Headed {
  readonly is: string;
}

/** A table of codings that was read. */
export interface CodingSource {
  readonly sheet: string;
  /** A1 address of the table, headings included. */
  readonly range: string;
  readonly layout: CodingLayout;
  readonly columns: readonly CodingColumn[];
  readonly leftOut: readonly Headed[];
}

/** Where something stands. */
export interface CodedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell of codes that were understood. */
export interface CellOfCodes extends CodedCell {
  readonly of: Dimension;
  readonly codes: readonly CodeName[];
}

/** A relationship as it was read, with where it stands and what speaks for it. */
export interface ReadRelationship extends Relationship {
  /** The firm cells of its rows. */
  readonly cells: readonly CodedCell[];
  readonly codedAt: readonly CellOfCodes[];
  readonly evidence: Readonly<Partial<Record<Dimension | "general", readonly string[]>>>;
}
