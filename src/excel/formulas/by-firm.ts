/**
 * How formulas find what belongs to the firm named in a cell.
 *
 * SUMIF and COUNTIFS read some texts as patterns (*, ?, ~), comparisons (>5), numbers, dates or truth values, and MATCH
 * reads patterns. Where a firm has such a name, all formulas compare with "=", which takes every text as it is but is
 * slower.
 */
export class ByFirm {
  private readonly plain: boolean;

  constructor(firms: readonly string[]) {
    this.plain = firms.every(isPlain);
  }

  /** The row of the firm in a range of names. */
  row(cell: string, firms: string): string {
    return this.plain ? `MATCH(${cell},${firms},0)` : `MATCH(TRUE,INDEX(${firms}=${cell},0),0)`;
  }

  /** The sum of a range over the firm's rows. */
  sum(cell: string, firms: string, range: string): string {
    return this.plain ? `SUMIF(${firms},${cell},${range})` : `SUMPRODUCT(--(${firms}=${cell}),${range})`;
  }

  /** How many of the firm's rows have a number above 0 in a range. */
  count(cell: string, firms: string, range: string): string {
    return this.plain
      ? `COUNTIFS(${firms},${cell},${range},">0")`
      : `SUMPRODUCT((${firms}=${cell})*ISNUMBER(${range})*(${range}>0))`;
  }
}

/** Of longer texts MATCH, SUMIF and COUNTIF give #VALUE!. */
const MOST_COMPARED = 255;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Letters and ordinary signs, perhaps with digits at the end ("HVM1"), and nothing that could be a date or truth value. */
function isPlain(name: string): boolean {
  if (name.length > MOST_COMPARED) return false;
  if (/^(true|false)$/i.test(name)) return false;
  return /^\p{L}[\p{L} &.,()'-]*$/u.test(name) || (/^\p{L}+ ?\d+$/u.test(name) && !MONTH.test(name));
}
