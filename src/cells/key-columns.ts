import { foldedName, isBlank, quoted } from "./text";

/** What a column of a key may hold, and the headings that say so. */
const HEADINGS = {
  item: /^items?$/,
  part: /^parts?$/,
  vpd: /^(vpds?|dimensions?)$/,
  weight: /^weights?$/,
  reversed: /^(reversed?|reverse.?scored)$/,
  statement: /^(statements?|wording|questions?|topics?)$/,
};
const CHANGES_COUNTING = /weigh|revers|invert|recod/;

export type KeyColumn = keyof typeof HEADINGS;
/** The column of each kind; −1 where there is none. */
export type KeyColumns = Readonly<Record<KeyColumn, number>>;

/** The header row of a key (−1: none), which names at least item and VPD, and its columns. */
export function keyColumns(rows: readonly (readonly unknown[])[]): { header: number; columns: KeyColumns } {
  const columnIn = (cells: readonly unknown[], kind: KeyColumn) =>
    cells.findIndex((cell) => HEADINGS[kind].test(foldedName(cell)));
  const header = rows.findIndex((cells) => columnIn(cells, "item") >= 0 && columnIn(cells, "vpd") >= 0);
  const cells = rows[header] ?? [];
  const columns = {
    item: columnIn(cells, "item"),
    part: columnIn(cells, "part"),
    vpd: columnIn(cells, "vpd"),
    weight: columnIn(cells, "weight"),
    reversed: columnIn(cells, "reversed"),
    statement: columnIn(cells, "statement"),
  };
  return { header, columns };
}

/** The first heading that must not be passed over: a second of a kind, or one that sounds as if it changed how items count. */
export function doubtfulHeading(cells: readonly unknown[]): { column: number; what: string } | null {
  const headings = cells.map((cell) => (isBlank(cell) ? "" : foldedName(cell)));
  for (const [column, heading] of headings.entries()) {
    const kind = Object.values(HEADINGS).find((pattern) => pattern.test(heading));
    const isHeaded = `is headed ${quoted(cells[column])}`;
    if (kind === undefined && CHANGES_COUNTING.test(heading))
      return { column, what: `${isHeaded}; head it Weight or Reversed if it is to count, or remove it` };
    if (kind !== undefined && kind !== HEADINGS.statement && headings.findIndex((other) => kind.test(other)) < column)
      return { column, what: `${isHeaded}, and an earlier column is of the same kind; keep one of the two` };
  }
  return null;
}
