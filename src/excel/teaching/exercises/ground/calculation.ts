import { FOOTPRINTS, PROPOSITIONS, vpdHeading } from "../../../../methods/hvm";
import { absolute, areaAddress, cellAddress } from "../../../../cells/a1";
import type { PageBlock, PageCell } from "../../../sheets/page";
import { TEXT } from "../../../sheets/sheet";
import { NARROW } from "./footprints";

/** Dimension, how it was worked out, and the letter stand before the scores. */
const SCORE = 3;
const FOOTPRINT = SCORE + 2;

/** Of the column with a statement, or with how something was worked out; the whole fits a page across. */
export const CALCULATION_TEXT = 34;

/** A calculation from scores to a class, in formulas; row and column are those of its first heading. */
export class Calculation {
  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The six scores, below each other. */
  get scores(): string {
    return this.down(SCORE);
  }

  /** The letter of a dimension. */
  letter(v: number): string {
    return cellAddress(this.row + 1 + v, this.column + 2);
  }

  score(v: number): string {
    return cellAddress(this.row + 1 + v, this.column + SCORE);
  }

  /** The cells that say the class, and by how much. */
  get nearest(): string {
    return cellAddress(this.row + 8, this.column + FOOTPRINT);
  }

  get margin(): string {
    return cellAddress(this.row + 9, this.column + FOOTPRINT);
  }

  /** How many rows it takes below its headings. */
  readonly rows = PROPOSITIONS.length + 3;

  /** The whole of it, with the formula of each score. */
  block(scoreOf: (v: number) => string, caption?: string): PageBlock {
    return {
      row: this.row,
      column: this.column,
      ...(caption === undefined ? {} : { caption }),
      columns: [
        { heading: "Dimension", format: TEXT, width: 26 },
        { heading: "How it was worked out", format: TEXT, width: CALCULATION_TEXT, wrap: true },
        { heading: "VPD", format: TEXT, width: 5 },
        { heading: "Score", format: "0.00", width: 14 },
        { heading: "Share, %", format: "0.0", width: 14 },
        ...PROPOSITIONS.map(({ name }) => ({ heading: name, format: "0", width: NARROW })),
      ],
      rows: [...PROPOSITIONS.map((_, v) => this.dimension(v, scoreOf(v))), ...this.results()],
    };
  }

  private dimension(v: number, score: string): PageCell[] {
    const proposition = PROPOSITIONS[v]!;
    return [
      vpdHeading(proposition),
      v === 0 ? "Score: mean of the answers. Share: of the six scores. Beside it: the six footprints, in %." : null,
      proposition.vpd,
      { formula: score },
      { formula: `=100*${this.score(v)}/SUM(${absolute(this.scores)})` },
      ...FOOTPRINTS.map((footprint) => footprint[v]!),
    ];
  }

  private results(): PageCell[][] {
    const before = [null, null, null];
    const [names, distances] = [this.across(0), this.across(7)];
    return [
      [
        "Distance",
        "1 minus the correlation of the shares with each footprint",
        ...before,
        ...PROPOSITIONS.map((_, p) => ({
          formula: `=1-CORREL(${absolute(this.down(SCORE + 1))},${this.down(FOOTPRINT + p)})`,
          format: "0.000",
        })),
      ],
      [
        "Nearest",
        "The proposition at the smallest distance",
        ...before,
        { formula: `=INDEX(${names},MATCH(MIN(${distances}),${distances},0))`, format: "General" },
      ],
      [
        "Margin",
        "How much farther the second nearest is",
        ...before,
        { formula: `=SMALL(${distances},2)-MIN(${distances})`, format: "0.000" },
      ],
    ];
  }

  private down(column: number): string {
    return areaAddress({ row: this.row + 1, column: this.column + column, rows: 6, columns: 1 });
  }

  private across(row: number): string {
    return areaAddress({ row: this.row + row, column: this.column + FOOTPRINT, rows: 1, columns: 6 });
  }
}
