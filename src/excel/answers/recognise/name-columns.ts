import { foldedName, isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { AskedRoles } from "../ground/asked-roles";
import type { OpenReading } from "../ground/open-reading";
import { addressIn, rowCount, valueThroughMerge, type Block } from "../ground/block";
import type { TableHeader } from "./header/table-header";
import { numberIn } from "../../../cells/answer";
import { contentOf } from "../columns/content";
import type { HeaderCell } from "../../errors/headers";
import {
  anybodysName,
  asksOfFirm,
  firmByNumber,
  firmHeader,
  numberingHeader,
  respondentHeader,
} from "../ground/headers";
import { Problems } from "../ground/problems";
import type { WishColumnIn } from "../ground/wishes";

/** Which columns (of the block as it is turned) name whose answers they are. */
export interface NamedColumns {
  readonly firmColumn: number | null;
  readonly respondentColumn: number | null;
  /** A line of names without a label beside items that run down: firms or respondents, which only the workbook tells. */
  readonly unlabelledColumn: number | null;
  /** Says what firms wish to be; null where there is none, or where it does not serve. */
  readonly wishColumn: WishColumnIn | null;
  /** Where no column names the firm: those that might, by what they hold. */
  readonly mightNameFirm: readonly HeaderCell[];
}

/** Those that name somebody. */
type Names = Omit<NamedColumns, "wishColumn">;

/** Items run across: the columns beside them are known by their headers. */
export function namedAcross(
  header: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  { problems, asked }: Pick<OpenReading, "problems" | "asked">,
): Names {
  const free = withoutAsked(headers, asked);
  const firm = asked.firmAmong(headers);
  const firmColumn =
    firm === undefined ? firmColumnBySight(header, free, problems) : firmColumnAsked(header, headers, firm);
  const respondentColumn = respondentColumnAsked(headers, asked) ?? respondentColumnIn(header, free, firmColumn);
  const mightNameFirm = firmColumn === null ? columnsOfNames(header, free, respondentColumn) : [];
  return { firmColumn, respondentColumn, unlabelledColumn: null, mightNameFirm };
}

/**
 * The columns that may name the firm, for the user to choose among: those whose header speaks of one and that hold names; where
 * none does, whatever holds names and is no respondent's.
 */
export function mightNameFirms(table: TableHeader, headers: ReadonlyMap<number, unknown>): readonly number[] {
  const aside = new Problems();
  const speaking = [...headers].filter(
    ([column, header]) => firmHeader(header) > 0 && holdsFirms(table, column, header, aside),
  );
  if (speaking.length > 0) return speaking.map(([column]) => column);
  const named = columnsOfNames(table, headers, respondentColumnIn(table, headers, null)).map(({ cell }) => cell);
  return [...headers.keys()].filter((column) => named.includes(addressIn(table.block, table.row, column)));
}

/** The columns beside the items that hold names, whatever they are headed. */
function columnsOfNames(
  table: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  respondentColumn: number | null,
): HeaderCell[] {
  const { block, last } = table;
  return [...headers]
    .filter(([column, header]) => column !== respondentColumn && !isBlank(header) && !numberingHeader(header))
    .filter(([column, header]) => !asksOfFirm(header) && contentOf(block, column, last + 1) === "names")
    .map(([column]) => headerCell(table, headers, column));
}

/** A column's header and where it stands, as messages name them. */
function headerCell({ block, row }: TableHeader, headers: ReadonlyMap<number, unknown>, column: number): HeaderCell {
  return { header: headers.get(column), cell: addressIn(block, row, column) };
}

/** The columns of which the user said nothing. */
export function withoutAsked(headers: ReadonlyMap<number, unknown>, asked: AskedRoles): ReadonlyMap<number, unknown> {
  return new Map([...headers].filter(([, value]) => asked.roleOf(value) === undefined));
}

/** Null also if there is none of that header: then the respondents have no names, or another column gives them. */
function respondentColumnAsked(headers: ReadonlyMap<number, unknown>, asked: AskedRoles): number | null {
  const { respondent } = asked;
  if (respondent === undefined) return null;
  return [...headers].find(([, value]) => foldedName(value) === foldedName(respondent))?.[0] ?? null;
}

function firmColumnAsked({ block, row }: TableHeader, headers: ReadonlyMap<number, unknown>, asked: string): number {
  const found = [...headers].filter(([, value]) => foldedName(value) === foldedName(asked)).map(([column]) => column);
  if (found.length === 1) return found[0] as number;
  const where = { sheet: block.sheet, header: asked };
  if (found.length > 1)
    throw failed("firm-column-not-found", { ...where, cells: found.map((column) => addressIn(block, row, column)) });
  throw failed("firm-column-not-found", {
    ...where,
    present: [...headers.values()].filter((value) => !isBlank(value)),
  });
}

function firmColumnBySight(
  header: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  problems: Problems,
): number | null {
  const graded = [...headers]
    .map(([column, value]) => ({ column, grade: firmHeader(value) }))
    .filter(({ grade }) => grade > 0);
  const named = graded.filter(({ column }) => holdsFirms(header, column, headers.get(column), problems));
  const best = Math.max(0, ...named.map(({ grade }) => grade));
  const [first, second] = named.filter(({ grade }) => grade === best).map(({ column }) => column);
  if (first === undefined) return null;
  if (second !== undefined)
    throw failed("firm-column-in-doubt", {
      sheet: header.block.sheet,
      columns: [first, second].map((column) => headerCell(header, headers, column)) as [HeaderCell, HeaderCell],
    });
  if (named.length > 1 || best === 1) sayChosen(header, headers, first, named, problems);
  return first;
}

function sayChosen(
  table: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  column: number,
  candidates: readonly { readonly column: number }[],
  problems: Problems,
): void {
  const { block } = table;
  const chosen = headerCell(table, headers, column);
  const line = block.transposed ? "row" : "column";
  const rest = candidates
    .filter((each) => each.column !== column)
    .map((each) => headerCell(table, headers, each.column));
  const place = { sheet: block.sheet, cell: chosen.cell, value: chosen.header };
  problems.say("firm-column-chosen", place, { chosen, rest, line });
}

/** Does a column whose header speaks of a firm also hold firms? If not, that is said. */
function holdsFirms({ block, row, last }: TableHeader, column: number, head: unknown, problems: Problems): boolean {
  const holds = contentOf(block, column, last + 1);
  if (holds === "names" || holds === "nothing") return true;
  if (firmByNumber(head) && isAllNumbers(block, column, last + 1)) return true;
  const place = { sheet: block.sheet, cell: addressIn(block, row, column), value: head };
  problems.say("firm-column-passed", place, { header: head, holds, line: block.transposed ? "row" : "column" });
  return false;
}

function isAllNumbers(block: Block, column: number, from: number): boolean {
  return block.values.slice(from).every((cells) => isBlank(cells[column]) || numberIn(cells[column]) !== null);
}

function respondentColumnIn(
  table: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  firmColumn: number | null,
): number | null {
  const { block, last } = table;
  const graded = [...headers]
    .filter(([column, value]) => column !== firmColumn && !isBlank(value) && firmHeader(value) === 0)
    .map(([column, value]) => ({ column, grade: respondentHeader(value) }))
    .filter(({ grade }) => grade >= 0)
    .sort((a, b) => a.grade - b.grade || a.column - b.column);
  // Tools have columns for names that stay empty.
  const filled = graded.filter(({ column }) => contentOf(block, column, last + 1) !== "nothing");
  return filled.find(({ column }) => !isOneForAll(table, column, headers.get(column)))?.column ?? null;
}

/** Does a column of names call everybody alike, such as "Anonymous user"? Two may be one person; in a list, all rows. */
function isOneForAll(table: TableHeader, column: number, header: unknown): boolean {
  if (!("items" in table) || !anybodysName(header)) return false;
  const rows = table.block.values.slice(table.last + 1).filter((cells) => !isBlank(cells[column]));
  return rows.length > 2 && new Set(rows.map((cells) => foldedName(cells[column]))).size === 1;
}

/** Items run down: the lines above the first item are known by the word beside them, else by their place. */
export function namedDown(
  header: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  { problems, asked }: Pick<OpenReading, "problems" | "asked">,
): Names {
  const { block, row, columns } = header;
  const lines = [...headers.keys()]
    .filter((column) => column < (columns[0] as number) && namesEachRow(header, column))
    .filter((column) => asked.roleOf(block.values[row]?.[column]) !== "leave out");
  const labels = new Map(lines.map((column) => [column, block.values[row]?.[column]]));
  const free = withoutAsked(labels, asked);
  const firm = asked.firmAmong(labels);
  const byWord = firm === undefined ? firmLineBySight(header, free, problems) : firmColumnAsked(header, labels, firm);
  const respondentByWord = respondentColumnAsked(labels, asked) ?? respondentColumnIn(header, free, byWord);
  const rest = lines.filter(
    (column) => column !== byWord && column !== respondentByWord && couldNameAnyone(header, column),
  );
  const named = (
    firmColumn: number | null,
    respondentColumn: number | null,
    unlabelledColumn: number | null = null,
  ) => {
    return { firmColumn, respondentColumn, unlabelledColumn, mightNameFirm: [] };
  };
  if (byWord !== null) return named(byWord, respondentByWord ?? rest.find((c) => c > byWord) ?? null);
  if (respondentByWord !== null) return named(rest[rest.length - 1] ?? null, respondentByWord);
  if (rest.length >= 2) return named(rest[rest.length - 2] ?? null, rest[rest.length - 1] ?? null);
  return named(null, null, rest[0] ?? null);
}

/** Of the lines whose label speaks of a firm, the first of those that do so most plainly. */
function firmLineBySight(header: TableHeader, labels: ReadonlyMap<number, unknown>, problems: Problems): number | null {
  const named = [...labels]
    .filter(([column, label]) => firmHeader(label) > 0 && holdsFirms(header, column, label, problems))
    .map(([column, label]) => ({ column, grade: firmHeader(label) }))
    .sort((a, b) => b.grade - a.grade || a.column - b.column);
  const [first, second] = named;
  if (first !== undefined && second !== undefined) sayChosen(header, labels, first.column, named, problems);
  return first?.column ?? null;
}

/** A labelled line of dates or of Yes and No names nobody, wherever it lies. */
function couldNameAnyone({ block, row, last }: TableHeader, line: number): boolean {
  const holds = contentOf(block, line, last + 1);
  return isBlank(block.values[row]?.[line]) || !["yes or no", "dates", "e-mail addresses", "comments"].includes(holds);
}

/** Does the line name at least half of the respondents (as a title above the table does not)? In a blank form, anybody. */
function namesEachRow({ block, last, columns }: TableHeader, line: number): boolean {
  const rows = [...Array(rowCount(block)).keys()].slice(last + 1);
  const answered = rows.filter((r) => columns.some((column) => !isBlank(block.values[r]?.[column])));
  const isNamed = (r: number) => !isBlank(valueThroughMerge(block, r, line));
  if (answered.length === 0) return rows.some(isNamed);
  const named = answered.filter(isNamed).length;
  return named > 0 && named * 2 >= answered.length;
}
