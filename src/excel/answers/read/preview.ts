import { foldedName, isBlank, shownName } from "../../../cells/text";
import { addressIn, areaIn, columnCount, rowCount, type Block } from "../ground/block";
import { HvmError } from "../../errors/hvm-error";
import type { AskedRoles } from "../ground/asked-roles";
import type { OwnRole } from "../ground/own-columns";
import { Problems } from "../ground/problems";
import { contentOf, dayInWords } from "../columns/content";
import { timesHeader } from "../ground/headers";
import { valuesIn } from "../own-columns/values";
import { mightNameFirms, namedAcross, namedDown } from "../recognise/name-columns";
import { headerOf } from "../recognise/header/headings";
import type { ItemsHeader, TableHeader } from "../recognise/header/table-header";
import type { OpenReading } from "../ground/open-reading";
import type { LeftOut } from "../ground/reading";
import type { WishColumnIn } from "../ground/wishes";

/** A column of a table (a row, where items run down) as the user is shown it, to confirm or to correct. */
export interface ColumnPreview {
  /** A1 address of its header cell. */
  readonly cell: string;
  readonly header: string;
  readonly role: "firm" | "respondent" | "item" | "desired proposition" | "left out" | "undecided" | OwnRole;
  /** The item's name in the key, or the letter of the VPD; null where the role is another, or the column has all items. */
  readonly item: string | null;
  /** The different things that its cells hold, where these are few and it holds neither answers nor names. */
  readonly values?: readonly string[];
  /** What it would give as firms, where it is one of several columns that may name them, or of those that might while none does. */
  readonly firms?: { readonly count: number; readonly first: readonly string[] };
}

/** The beginning of a table of answers. */
export interface TablePreview {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly range: string;
  readonly columns: readonly ColumnPreview[];
  /** The first five rows below the header that hold anything, as text, a cell per column. */
  readonly rows: readonly (readonly string[])[];
}

/** What a table that was read is previewed from. */
export interface Previewed {
  readonly block: Block;
  readonly headerRow: number;
  readonly lastHeading: number;
  readonly range: string;
  readonly firmColumn: number | null;
  readonly respondentColumn: number | null;
  readonly wishColumn: WishColumnIn | null;
  /** The columns of items or VPDs, and what each is called. */
  readonly items: ReadonlyMap<number, string | null>;
  readonly leftOut: readonly LeftOut[];
  readonly own: ReadonlyMap<number, OwnRole>;
  /** What the rest is called: left out, unless it is in doubt which of it names whom. */
  readonly rest?: "left out" | "undecided";
}

const ROWS = 5;

/** @param whole the table with all of its rows, where only some are read */
export function previewOf(table: Previewed, whole = table.block): TablePreview {
  const { block, headerRow, lastHeading, range, items, leftOut, own, rest = "left out", ...named } = table;
  const asides = new Map(leftOut.map(({ cell, header }) => [cell, header]));
  const shownHeader = (column: number) => {
    const own = block.values[headerRow]?.[column];
    const isAcross = !block.transposed && !items.has(column);
    const header = isAcross ? headerOf({ block, row: headerRow, last: lastHeading }, column) : own;
    return isBlank(header) ? (asides.get(addressIn(block, headerRow, column)) ?? "") : shownName(header);
  };
  const perhaps = perhapsFirms(table);
  const columns = [...Array(columnCount(block)).keys()].flatMap((column) => {
    const cell = addressIn(block, headerRow, column);
    const role = items.has(column)
      ? "item"
      : column === named.firmColumn
        ? "firm"
        : column === named.respondentColumn
          ? "respondent"
          : column === named.wishColumn?.column
            ? "desired proposition"
            : (own.get(column) ?? (asides.has(cell) ? rest : null));
    if (role === null) return [];
    const values = ["item", "firm", "respondent"].includes(role) ? null : valuesIn(whole, column, lastHeading + 1);
    const item = items.get(column) ?? null;
    const firms = perhaps.has(column) ? firmsIn(whole, column, lastHeading + 1) : null;
    const more = { ...(values && { values }), ...(firms && { firms }) };
    return [{ column, preview: { cell, header: shownHeader(column), role, item, ...more } as const }];
  });
  const ofTimes = new Set(
    columns
      .filter(({ preview }) => preview.role !== "item" && timesHeader(preview.header))
      .filter(({ column }) => contentOf(block, column, lastHeading + 1) === "dates")
      .map(({ column }) => column),
  );
  const rows: string[][] = [];
  for (let row = lastHeading + 1; row < rowCount(block) && rows.length < ROWS; row++) {
    const texts = columns.map(({ column }) => {
      const value = block.values[row]?.[column];
      return (ofTimes.has(column) ? dayInWords(value) : null) ?? textOf(value);
    });
    if (texts.some((text) => text !== "")) rows.push(texts);
  }
  return { sheet: block.sheet, range, columns: columns.map(({ preview }) => preview), rows };
}

/** The columns among which the user may choose the one that names the firm: two at least, or any while none does. */
function perhapsFirms({ block, headerRow, lastHeading, items, firmColumn }: Previewed): ReadonlySet<number> {
  if (block.transposed) return new Set();
  const heading = { block, row: headerRow, last: lastHeading, columns: [...items.keys()] };
  const others = [...Array(columnCount(block)).keys()].filter((column) => !items.has(column));
  const perhaps = new Set(
    mightNameFirms(heading, new Map(others.map((column) => [column, headerOf(heading, column)]))),
  );
  if (firmColumn !== null) perhaps.add(firmColumn);
  return perhaps.size > 1 || firmColumn === null ? perhaps : new Set();
}

const FIRMS_SHOWN = 3;

/** The names that stand in a column, each once: how many, and the first. */
function firmsIn(block: Block, column: number, from: number): NonNullable<ColumnPreview["firms"]> {
  const names = new Map<string, string>();
  for (let row = from; row < rowCount(block); row++) {
    const cell = block.values[row]?.[column];
    if (!isBlank(cell) && !names.has(foldedName(cell))) names.set(foldedName(cell), shownName(cell));
  }
  return { count: names.size, first: [...names.values()].slice(0, FIRMS_SHOWN) };
}

/** A table before anybody knows what its columns are: its items, and what the user said of the others. */
export function firstSight(header: TableHeader | ItemsHeader, { key, asked }: OpenReading): TablePreview {
  const { block, row, last, columns } = header;
  const items = "items" in header ? header.items : [];
  const others = [...Array(columnCount(block)).keys()].filter(
    (column) =>
      !columns.includes(column) && !isBlank(block.transposed ? block.values[row]?.[column] : headerOf(header, column)),
  );
  const named = namesBySight(header, others, asked);
  const across = [...columns, ...others];
  const first = Math.min(...across);
  return previewOf({
    block,
    headerRow: row,
    lastHeading: last,
    range: areaIn(block, { row, column: first, rows: rowCount(block) - row, columns: Math.max(...across) - first + 1 }),
    firmColumn: named?.firmColumn ?? null,
    respondentColumn: named?.respondentColumn ?? null,
    rest: named === null ? "undecided" : "left out",
    wishColumn: null,
    own: new Map(),
    items: new Map(columns.map((c, i) => [c, key.items[items[i] ?? -1]?.item ?? null])),
    leftOut: others.map((column) => {
      return {
        sheet: block.sheet,
        cell: addressIn(block, row, column),
        header: shownName(block.values[row]?.[column]),
      };
    }),
  });
}

/** Which columns name firm and respondent, by what would be read; null where that is in doubt, as whoever reads will say. */
function namesBySight(header: TableHeader, columns: readonly number[], asked: AskedRoles) {
  const headers = new Map(columns.map((column) => [column, headerOf(header, column)]));
  const aside = { asked, problems: new Problems() };
  try {
    return (header.block.transposed ? namedDown : namedAcross)(header, headers, aside);
  } catch (error) {
    if (error instanceof HvmError) return null;
    throw error;
  }
}

function textOf(value: unknown): string {
  if (isBlank(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : shownName(value);
}
