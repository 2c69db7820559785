import { count, grouped } from "../methods/words";
import { isBlank, isErrorValue, quoted } from "../cells/text";
import { CellError, notAllowed } from "./errors";

/** What a function gives for one cell. Never null, which Excel shows as 0, nor NaN. */
export type Cell = number | string | CellError;
export type Cells = readonly (readonly Cell[])[];

/**
 * More cells than this in one argument are refused: reading them would keep Excel waiting, and 15,000 respondents of 33 items
 * fit in. Whole columns are the usual cause.
 */
export const MOST_CELLS = 500_000;

/** The cells that were given for one parameter. */
export class Argument {
  readonly height: number;
  readonly width: number;

  constructor(
    readonly name: string,
    readonly rows: readonly (readonly unknown[])[],
    private readonly turned = false,
  ) {
    this.height = rows.length;
    this.width = rows[0]?.length ?? 0;
    const cells = this.height * this.width;
    if (cells > MOST_CELLS) {
      throw notAllowed(
        `${name} has ${grouped(cells)} cells, and at most ${grouped(MOST_CELLS)} are read at once. ` +
          "Give the rows that are filled rather than whole columns.",
      );
    }
  }

  at(row: number, column: number): unknown {
    return plain(this.rows[row]![column]);
  }

  /** "Row 3, column 2 of answers", as a sentence begins. */
  place(row: number, column: number): string {
    const [r, c] = this.turned ? [column, row] : [row, column];
    return `Row ${r + 1}, column ${c + 1} of ${this.name}`;
  }

  /** The error that a cell holds, passed on; null where it holds none. */
  errorAt(row: number, column: number): CellError | null {
    const value = this.at(row, column);
    if (!isErrorValue(value)) return null;
    return new CellError(
      value === "#N/A" ? "#N/A" : "#VALUE!",
      `${this.place(row, column)} holds the error ${quoted(value)}.`,
    );
  }

  /** One column of cells as a row; places stay those of the column. */
  asRow(): Argument {
    return new Argument(this.name, [this.rows.map((row) => row[0])], true);
  }

  /** "3 rows and 6 columns" */
  get size(): string {
    return `${count(this.height, "row")} and ${count(this.width, "column")}`;
  }
}

/** The cells of an argument that must be there. A single value is one cell. */
export function required(name: string, value: unknown): Argument {
  const argument = optional(name, value);
  if (argument === null) throw notAllowed(`${name} is missing or empty.`);
  return argument;
}

/** The cells of an argument that may be left out: Excel then hands over null. One blank cell is as good as none. */
export function optional(name: string, value: unknown): Argument | null {
  if (!Array.isArray(value)) return isBlank(plain(value)) ? null : new Argument(name, [[value]]);
  const argument = new Argument(name, value as unknown[][]);
  const none = argument.height === 0 || argument.width === 0;
  return none || (argument.height === 1 && argument.width === 1 && isBlank(argument.at(0, 0))) ? null : argument;
}

/**
 * A cell's value as number, text or truth value. Excel hands over formatted numbers, entities and errors as objects, whose
 * plain value is `basicValue`; of an error it is its text ("#N/A"). The object that Excel's runtime appends to the arguments has
 * none: it counts as left out.
 */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { basicValue, code } = value as { basicValue?: unknown; code?: unknown };
  return basicValue ?? code ?? "";
}

/**
 * Is the cell empty, as a value that cannot be 0? An empty cell arrives as 0 in Excel for Windows and Mac, as null or "" in
 * Excel on the web.
 */
export function isEmpty(value: unknown): boolean {
  return value === 0 || isBlank(value);
}
