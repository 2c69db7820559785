import { MISSING } from "../../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../../cells/answer";
import { foldedHeader, foldedName, isBlank } from "../../../../cells/text";
import { columnCount, rowCount, valueThroughMerge, type Block } from "../../ground/block";
import { firmHeader, marksHeading, respondentHeader, toolHeader, unitsHeader } from "../../ground/headers";
import type { ItemNames, Says } from "../../ground/items";
import { settle, type Claim, type Settled } from "./claims";
import type { NamingRow } from "./item-header";

/** The rows of a table that are its heading. */
export interface Heading {
  readonly block: Block;
  /** The row that names the items, or the table's own columns. */
  readonly row: number;
  /** The last row of the heading: answers begin below it. */
  readonly last: number;
}

/** So many rows a heading may take. */
const MOST_ROWS = 3;
/** So many cells must differ to be wordings; fewer if they are sentences. */
const FEWEST_WORDINGS = 5;
const WORDS_OF_A_SENTENCE = 3;

/** The heading around the row that names the items, and what the columns are by all of its rows. */
export function headingAround({ block, row, items }: NamingRow, names: ItemNames): Heading & { settled: Settled } {
  const columns = items.map(({ column }) => column);
  let last = row;
  while (last + 1 < Math.min(row + MOST_ROWS, rowCount(block)) && isHeading(block, last + 1, row, columns, names))
    last++;
  const top = block.transposed ? row : Math.max(0, last - MOST_ROWS + 1);
  const heading = { block, row, last };
  const claims = [...Array(columnCount(block)).keys()].flatMap((column) => claimOf(heading, top, column, names));
  const settled = settle(claims);
  const isNamed = new Set(columns);
  const counts = settled.items.filter(({ by, column }) => by !== "number" || isNamed.has(column));
  return { ...heading, settled: { ...settled, items: counts } };
}

/** What a column's cells say of items. What stands above the naming row speaks where nothing below does. */
function claimOf({ block, row, last }: Heading, top: number, column: number, names: ItemNames): Claim[] {
  const says: Says[] = [];
  let named = false;
  for (let r = row; r <= last; r++) {
    const cell = block.values[r]?.[column];
    if (isBlank(cell) || isOfTools(cell)) continue;
    const said = names.says(cell);
    named ||= said.id !== null;
    // What stands below an id is its wording.
    says.push(named && said.id === null && said.statement === null ? { ...said, wording: true } : said);
  }
  for (let r = row - 1; r >= top && says.length === 0; r--) {
    const cell = block.values[r]?.[column];
    const said = names.says(cell);
    if (said.statement !== null || (said.id !== null && !said.id.isNumber)) says.push(said);
  }
  return says.some(speaks) ? [{ column, says }] : [];
}

function speaks({ id, statement, said, two, out }: Says): boolean {
  return out || (id ?? statement ?? said ?? two) !== null;
}

/** Is a row below the naming one still a heading: question texts, units, import ids, "Response"? */
function isHeading(block: Block, row: number, naming: number, columns: readonly number[], names: ItemNames): boolean {
  const cells = columns.map((column) => block.values[row]?.[column]).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return headsFirms(block, row, naming, columns);
  if (cells.length * 2 < columns.length) return false;
  if (cells.some((cell) => typeof cell !== "string" || numberIn(cell) !== null)) return false;
  if (block.values[row]?.some(marksHeading)) return true;
  const texts = cells as string[];
  if (texts.every((text) => isOfTools(text) || namesAnItem(text, names))) return true;
  // Nobody answers with statements.
  if (texts.filter((text) => names.says(text).statement !== null).length * 2 > texts.length) return true;
  if (texts.some((text) => parseAnswer(text).code < MISSING)) return false;
  const wordings = texts.filter((text) => !isOfTools(text));
  const different = new Set(wordings.map(foldedName)).size;
  const sentences = wordings.filter((text) => text.trim().split(/\s+/).length >= WORDS_OF_A_SENTENCE).length;
  return different >= 0.9 * wordings.length && different >= (sentences * 2 > wordings.length ? 2 : FEWEST_WORDINGS);
}

function namesAnItem(text: string, names: ItemNames): boolean {
  const { id, statement, two } = names.says(text);
  return statement !== null || two !== null || (id !== null && !id.isNumber);
}

/** A row without answers that heads the firm's column, which has no such header yet. */
function headsFirms(block: Block, row: number, naming: number, columns: readonly number[]): boolean {
  const cells = block.values[row] ?? [];
  return cells.some(
    (cell, column) =>
      !columns.includes(column) &&
      firmHeader(cell) >= 2 &&
      firmHeader(block.values[naming]?.[column]) === 0 &&
      foldedHeader(cell) !== foldedHeader(block.values[naming]?.[column]),
  );
}

/** What a tool writes below a question: a unit, an id for importing, "Response". */
function isOfTools(cell: unknown): boolean {
  return typeof cell === "string" && (toolHeader(cell) || unitsHeader(cell));
}

/** All texts that head a column, the naming row's first, then those below it, then up to two above. */
export function headersOf({ block, row, last }: Heading, column: number): readonly unknown[] {
  const below = [...Array(last - row + 1).keys()].map((i) => row + i);
  const above = [row - 1, row - 2].filter((r) => r >= 0);
  return [...below, ...above].map((r) => valueThroughMerge(block, r, column)).filter((cell) => !isBlank(cell));
}

/**
 * The header of a column that is no item: what stands in the naming row, or below it in the heading; where neither tells
 * firm or respondent, up to two rows above, as headers may have two lines. A title above the table is no header.
 */
export function headerOf(heading: Heading, column: number): unknown {
  const { block, row, last } = heading;
  const own = valueThroughMerge(block, row, column) ?? "";
  const isBlankOrOfTools = isBlank(own) || isOfTools(own);
  if (namesSomebody(own)) return own;
  const within = [...Array(last - row).keys()]
    .map((i) => valueThroughMerge(block, row + 1 + i, column))
    .filter((cell) => !isBlank(cell) && !isOfTools(cell));
  const naming = within.find(namesSomebody);
  if (naming !== undefined) return naming;
  let title: unknown;
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    const value = valueThroughMerge(block, above, column);
    if (isBlank(value) || isOfTools(value)) continue;
    if (firmHeader(value) >= (isOfTools(own) ? 1 : 2) || (isBlankOrOfTools && respondentHeader(value) >= 0))
      return value;
    title ??= value;
  }
  if (!isBlankOrOfTools) return own;
  return within[0] ?? (isBlank(own) && !isHeadingAbove(heading, column) ? own : (title ?? own));
}

/** Does the row above head this column and others that have no header of their own, as a title above the table does not? */
function isHeadingAbove({ block, row }: Heading, column: number): boolean {
  const [above, own] = [block.values[row - 1] ?? [], block.values[row] ?? []];
  const heads = (at: number) => !isBlank(above[at]) && isBlank(own[at]);
  return !block.transposed && heads(column) && above.some((_, at) => at !== column && heads(at));
}

function namesSomebody(cell: unknown): boolean {
  return !isBlank(cell) && !isOfTools(cell) && (firmHeader(cell) > 0 || respondentHeader(cell) >= 0);
}
