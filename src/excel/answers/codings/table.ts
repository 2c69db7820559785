import type { Dimension } from "../../../methods/constellations";
import { foldedName, isBlank, shownName } from "../../../cells/text";
import { addressIn, areaIn, type Block, columnCount, rowCount } from "../ground/block";
import { type Heading, headingOf } from "./headings";
import type { CodingProblems } from "../ground/problems";
import type { AskedRoles } from "../ground/asked-roles";
import type { CodingLayout, CodingSource } from "../ground/codings";

/** A table of codings: where its headings are, and which column is what. */
export interface CodingTable {
  readonly block: Block;
  readonly headerRow: number;
  readonly layout: CodingLayout;
  readonly firm: number;
  readonly service: number | null;
  readonly partners: number | null;
  readonly judged: number | null;
  readonly employees: number | null;
  /** Of a row per code: which dimension, and the code. */
  readonly dimension: number | null;
  readonly code: number | null;
  readonly codes: readonly { readonly column: number; readonly of: Dimension }[];
  readonly evidence: readonly { readonly column: number; readonly of: Dimension | "general" }[];
}

/** What the user says of columns by their headers. */
export type AskedColumns = Pick<AskedRoles, "firm" | "roleOf">;

/** A heading row lies among so many first rows. */
const FIRST_ROWS = 50;

type Placed = Heading & { readonly column: number };

/**
 * The table of codings of a sheet; null where it has no such headings, or where they name no firm: that is said.
 */
export function codingTableIn(block: Block, asked: AskedColumns, problems: CodingProblems): CodingTable | null {
  let firmless = false;
  for (let row = 0; row < Math.min(rowCount(block), FIRST_ROWS - block.row); row++) {
    const headings = headingsIn(block, row, asked);
    const layout = layoutOf(headings);
    if (layout === null) continue;
    const firms = headings.filter(({ is }) => is === "firm");
    if (firms.length === 0) {
      firmless = true;
      continue;
    }
    if (firms.length > 1) {
      const headers = firms.map(({ column }) => shownName(block.values[row]![column]));
      problems.say(
        "firm-column-in-doubt",
        { sheet: block.sheet, cell: addressIn(block, row, firms[1]!.column) },
        { headers },
      );
      return null;
    }
    return tableOf(block, row, layout, headings);
  }
  if (firmless) problems.say("no-coding-table", { sheet: block.sheet, cell: null });
  return null;
}

/** What the columns of a row are by their headings, or as the user says. */
function headingsIn(block: Block, row: number, asked: AskedColumns): readonly Placed[] {
  const headings: Placed[] = [];
  let askedFirm: number | null = null;
  for (let column = 0; column < columnCount(block); column++) {
    const header = block.values[row]?.[column];
    if (isBlank(header) || typeof header !== "string" || asked.roleOf(header) === "leave out") continue;
    if (asked.firm !== undefined && foldedName(header) === foldedName(asked.firm)) askedFirm ??= column;
    const heading = headingOf(header);
    if (heading) headings.push({ ...heading, column });
  }
  if (askedFirm === null) return headings;
  return [
    { is: "firm", column: askedFirm },
    ...headings.filter(({ is, column }) => is !== "firm" && column !== askedFirm),
  ];
}

function layoutOf(headings: readonly Placed[]): CodingLayout | null {
  const has = (is: Heading["is"]) => headings.some((heading) => heading.is === is);
  const dimensions = new Set(headings.flatMap((heading) => (heading.is === "codes" ? [heading.of] : [])));
  dimensions.delete("Structure");
  if (dimensions.size >= 2) return "row per relationship";
  return has("dimension") && has("code") ? "row per code" : null;
}

function tableOf(block: Block, headerRow: number, layout: CodingLayout, headings: readonly Placed[]): CodingTable {
  const isLong = layout === "row per code";
  const first = (is: Heading["is"]) => headings.find((heading) => heading.is === is)?.column ?? null;
  const named = {
    service: first("service"),
    partners: first("partners"),
    judged: first("judged"),
    employees: first("employees"),
  };
  const [dimension, code] = isLong ? [first("dimension"), first("code")] : [null, null];
  const codes = isLong
    ? []
    : headings.flatMap((each) => (each.is === "codes" ? [{ column: each.column, of: each.of }] : []));
  const evidence = headings.flatMap((each) => (each.is === "evidence" ? [{ column: each.column, of: each.of }] : []));
  return { block, headerRow, layout, firm: first("firm")!, ...named, dimension, code, codes, evidence };
}

/** Whether anything stands below the headings. */
export function holdsSomething({ block, headerRow }: CodingTable): boolean {
  return block.values.slice(headerRow + 1).some((cells) => cells.some((cell) => !isBlank(cell)));
}

/** What was read of a table, and what was not. */
export function sourceOf(table: CodingTable): CodingSource {
  const { block, headerRow, layout } = table;
  const taken = takenFor(table);
  const headed = [...Array(columnCount(block)).keys()]
    .filter((column) => !isBlank(block.values[headerRow]?.[column]))
    .map((column) => ({
      is: taken.get(column) ?? null,
      cell: addressIn(block, headerRow, column),
      header: shownName(block.values[headerRow]![column]),
    }));
  return {
    sheet: block.sheet,
    range: areaIn(block, { row: headerRow, column: 0, rows: rowCount(block) - headerRow, columns: columnCount(block) }),
    layout,
    columns: headed.flatMap(({ is, ...column }) => (is === null ? [] : [{ ...column, is }])),
    leftOut: headed.flatMap(({ is, ...column }) => (is === null ? [column] : [])),
  };
}

/** What each column that is read was taken for. */
function takenFor({ codes, evidence, ...table }: CodingTable): ReadonlyMap<number, string> {
  const { firm, service, partners, judged, employees, dimension, code } = table;
  const plain: readonly (readonly [number | null, string])[] = [
    [firm, "firm"],
    [service, "service"],
    [partners, "partners"],
    [judged, "constellation as judged"],
    [employees, "employees"],
    [dimension, "dimension"],
    [code, "code"],
  ];
  return new Map([
    ...plain.flatMap(([column, is]) => (column === null ? [] : [[column, is] as const])),
    ...codes.map(({ column, of }) => [column, of] as const),
    ...evidence.map(({ column, of }) => [column, of === "general" ? "evidence" : `evidence: ${of}`] as const),
  ]);
}

/** Whether a row repeats the headings of its table: those that make it one, or some of them and nothing else. */
export function repeatsHeadings({ block, firm, layout, headerRow }: CodingTable, row: number): boolean {
  const header = block.values[headerRow]!;
  const filled = [...block.values[row]!.entries()].filter(([, value]) => !isBlank(value));
  if (filled.length > 1 && filled.every(([c, value]) => foldedName(value) === foldedName(header[c] ?? ""))) return true;
  const headings = headingsIn(block, row, { firm: String(block.values[headerRow]![firm]), roleOf: () => undefined });
  return layoutOf(headings) === layout && headings.some(({ is, column }) => is === "firm" && column === firm);
}
