/** A column of a table (a row, where items run down) as the user is shown it, to confirm or to correct. */
export interface ColumnPreview {
  /** A1 address of its header cell. */
  readonly cell: string;
  readonly header: string;
  readonly role: "firm" | "respondent" | "item" | "left out";
  /** The item's name in the key, where the role is "item". */
  readonly item: string | null;
}

/** The beginning of a table of answers. */
export interface TablePreview {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly range: string;
  readonly columns: readonly ColumnPreview[];
  /** The first five rows below the header as text, a cell per column. */
  readonly rows: readonly (readonly string[])[];
}
