import { foldedName, isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { AskedRoles } from "../ground/asked-roles";
import type { OpenReading } from "../ground/open-reading";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import type { TableHeader } from "./table-header";
import { firmHeader, respondentHeader } from "../ground/headers";
import type { Problems } from "../ground/problems";
import type { WishColumnIn } from "../ground/wishes";

/** Which columns (of the block as it is turned) name whose answers they are. */
export interface NamedColumns {
  readonly firmColumn: number | null;
  readonly respondentColumn: number | null;
  /** A line of names without a label beside items that run down: firms or respondents, which only the workbook tells. */
  readonly unlabelledColumn: number | null;
  /** Says what firms wish to be; null where there is none, or where it does not serve. */
  readonly wishColumn: WishColumnIn | null;
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
  const firmColumn =
    asked.firm === undefined ? firmColumnBySight(header, free, problems) : firmColumnAsked(header, headers, asked.firm);
  const respondentColumn = respondentColumnAsked(headers, asked) ?? respondentColumnIn(free, firmColumn);
  return { firmColumn, respondentColumn, unlabelledColumn: null };
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
  { block, row }: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  problems: Problems,
): number | null {
  const graded = [...headers]
    .map(([column, value]) => ({ column, grade: firmHeader(value) }))
    .filter(({ grade }) => grade > 0);
  const best = Math.max(0, ...graded.map(({ grade }) => grade));
  const [first, second] = graded.filter(({ grade }) => grade === best).map(({ column }) => column);
  if (first === undefined) return null;
  const cellOf = (column: number) => ({ header: headers.get(column), cell: addressIn(block, row, column) });
  if (second !== undefined)
    throw failed("firm-column-in-doubt", { sheet: block.sheet, columns: [cellOf(first), cellOf(second)] });
  if (graded.length > 1 || best === 1) {
    const chosen = cellOf(first);
    const rest = graded.filter(({ column }) => column !== first).map(({ column }) => cellOf(column));
    problems.say(
      "firm-column-chosen",
      { sheet: block.sheet, cell: chosen.cell, value: chosen.header },
      { chosen, rest },
    );
  }
  return first;
}

function respondentColumnIn(headers: ReadonlyMap<number, unknown>, firmColumn: number | null): number | null {
  const graded = [...headers]
    .filter(([column, value]) => column !== firmColumn && !isBlank(value) && firmHeader(value) === 0)
    .map(([column, value]) => ({ column, grade: respondentHeader(value) }))
    .filter(({ grade }) => grade >= 0)
    .sort((a, b) => a.grade - b.grade || a.column - b.column);
  return graded[0]?.column ?? null;
}

/** Items run down: the lines above the first item are known by the word beside them, else by their place. */
export function namedDown(header: TableHeader, headers: ReadonlyMap<number, unknown>, asked: AskedRoles): Names {
  const { block, row, columns } = header;
  const lines = [...headers.keys()]
    .filter((column) => column < (columns[0] as number) && namesEachRow(header, column))
    .filter((column) => asked.roleOf(block.values[row]?.[column]) !== "leave out");
  const labels = new Map(lines.map((column) => [column, block.values[row]?.[column]]));
  const free = withoutAsked(labels, asked);
  const byWord =
    asked.firm === undefined
      ? (lines.find((c) => free.has(c) && firmHeader(free.get(c)) > 0) ?? null)
      : firmColumnAsked(header, labels, asked.firm);
  const respondentByWord = respondentColumnAsked(labels, asked) ?? respondentColumnIn(free, byWord);
  const rest = lines.filter((column) => column !== byWord && column !== respondentByWord);
  if (byWord !== null)
    return {
      firmColumn: byWord,
      respondentColumn: respondentByWord ?? rest.find((c) => c > byWord) ?? null,
      unlabelledColumn: null,
    };
  if (respondentByWord !== null)
    return { firmColumn: rest[rest.length - 1] ?? null, respondentColumn: respondentByWord, unlabelledColumn: null };
  if (rest.length >= 2)
    return {
      firmColumn: rest[rest.length - 2] ?? null,
      respondentColumn: rest[rest.length - 1] ?? null,
      unlabelledColumn: null,
    };
  return { firmColumn: null, respondentColumn: null, unlabelledColumn: rest[0] ?? null };
}

/** Does the line name at least half of the respondents (as a title above the table does not)? */
function namesEachRow({ block, last, columns }: TableHeader, line: number): boolean {
  let respondents = 0;
  let named = 0;
  for (let r = last + 1; r < rowCount(block); r++) {
    if (columns.every((column) => isBlank(block.values[r]?.[column]))) continue;
    respondents++;
    if (!isBlank(valueThroughMerge(block, r, line))) named++;
  }
  return named > 0 && named * 2 >= respondents;
}
