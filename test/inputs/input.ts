/** What an input is: how it is made, how it is called, and what must come of it. */
import { text, utf8, xlsx } from "./files";
import { outcomeOf, PEOPLE, type FirmOutcome, type KeyRow, type Person } from "./study";
import type { Sheet } from "./table";

/** It is read. */
export interface Read {
  /** Exactly these; absent: not looked at. */
  readonly firms?: readonly FirmOutcome[];
  /** Keys that the JSON must have. */
  readonly json?: readonly string[];
  /** Who answered what, as it must be counted; absent where firms are given by themselves. */
  readonly people?: readonly Person[];
  /** Where it is another one than ours. */
  readonly key?: readonly KeyRow[];
  /** Each must match what is said: problems in JSON, and the terminal's lines. */
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

/** It is refused, with what to do. */
export interface Refused {
  readonly refused: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

export type Outcome = Read | Refused;

export interface Input {
  /** The kind of input, as in issue 13. */
  readonly kind: string;
  readonly what: string;
  /** Its ending says how it is written, unless `as` is given. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly as?: (sheets: readonly Sheet[]) => Uint8Array | Promise<Uint8Array>;
  readonly options?: readonly string[];
  /** Other files in the same folder, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Any of these is right. */
  readonly expect: Outcome | readonly Outcome[];
  /** Why another outcome could be argued for. */
  readonly debatable?: string;
  /** The workbook that comes out is looked at, too. */
  readonly saved?: boolean;
}

/** Exactly the firms of these people, with their classes, scores and respondents. */
export function reads(
  people: readonly Person[] = PEOPLE,
  {
    key,
    ...rest
  }: { readonly key?: readonly KeyRow[]; readonly says?: readonly RegExp[]; readonly never?: readonly RegExp[] } = {},
): Read {
  return { firms: outcomeOf(people, key), people, ...(key && { key }), ...rest };
}

/** The study of PEOPLE as it is, and something said. */
export const readsAndSays = (...says: readonly RegExp[]): Read => reads(PEOPLE, { says });

export const refuses = (...refused: readonly RegExp[]): Refused => ({ refused });

/** The file as it is downloaded. */
export function bytesOf({ file, sheets, as }: Input): Uint8Array | Promise<Uint8Array> {
  if (as) return as(sheets);
  return /\.xls[xm]$/.test(file) ? xlsx(sheets) : utf8(text(sheets));
}

type More = Partial<Pick<Input, "as" | "options" | "beside" | "debatable" | "saved">>;

/** Inputs of one kind. */
export const kindOf =
  (kind: string) =>
  (
    what: string,
    file: string,
    sheets: Sheet | readonly Sheet[],
    expect: Outcome | readonly Outcome[] = reads(),
    more: More = {},
  ): Input => ({
    kind,
    what,
    file,
    sheets: "rows" in sheets ? [sheets] : sheets,
    expect,
    ...more,
  });
