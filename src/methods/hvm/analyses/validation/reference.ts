/** A number that others have printed or worked out, and what it is worked out from. */
export interface Reference {
  /** Within a list: "Pearson's r". */
  readonly what: string;
  readonly source: string;
  readonly inputs: unknown;
  readonly expected: Comparable;
  /** How far a number may be from the expected one. */
  readonly tolerance: number;
}

/** What can be compared: numbers, texts, and lists and records of such. Null and NaN agree with nothing. */
export type Comparable = number | string | null | readonly Comparable[] | { readonly [name: string]: Comparable };
