import { foldedName, isBlank } from "../../../cells/text";

/** Two values of a column of the user's, such as two years: the rows of the one are compared with those of the other. */
export interface ValuesCompared {
  /** The column's header. Compared as names are, and so are the values. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What is compared: two sheets, what was before and what is after; or two values of a column. */
export type Compared = readonly [before: string, after: string] | ValuesCompared;

/** Only rows that hold a value in a column are read; those that hold neither it nor the other value are told of. */
export interface OnlyRows {
  readonly column: string;
  readonly value: string;
  readonly other: string;
}

/** What a column of the user's own serves for, beside the answers. */
export type OwnRole = "compared" | "segments";

export function isByColumn(compare: Compared): compare is ValuesCompared {
  return "column" in compare;
}

/** The columns of the user's that were asked for, by their headers. */
export class OwnColumns {
  private readonly roles: ReadonlyMap<string, OwnRole>;

  constructor({ only, segments }: { readonly only?: OnlyRows; readonly segments?: string }) {
    this.roles = new Map([
      ...(segments === undefined ? [] : [[foldedName(segments), "segments"] as const]),
      ...(only === undefined ? [] : [[foldedName(only.column), "compared"] as const]),
    ]);
  }

  /** What a column with these headers serves for; undefined for any other. */
  roleOf(headers: readonly unknown[]): OwnRole | undefined {
    if (this.roles.size === 0) return undefined;
    const named = headers.find((header) => !isBlank(header) && this.roles.has(foldedName(header)));
    return named === undefined ? undefined : this.roles.get(foldedName(named));
  }
}
