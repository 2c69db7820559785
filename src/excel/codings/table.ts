import type { Dimension } from "../../methods/constellations";
import { isBlank, shownName } from "../../cells/text";
import { addressIn, type Block, columnCount, rowCount } from "../answers/ground/block";
import { type Heading, headingOf } from "./headings";
import type { CodingProblems } from "./problems";

/** How codings lie in a sheet. */
export type CodingLayout = "row per relationship" | "row per code";

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
  readonly columns: readonly UsedColumn[];
  readonly leftOut: readonly HeadedColumn[];
}

/** A column with its heading. */
export interface HeadedColumn {
  /** Where its heading stands. */
  readonly cell: string;
  readonly header: string;
}

/** A column that was used, and what for. */
export interface UsedColumn extends HeadedColumn {
  readonly heading: Heading;
}

/** A heading row lies among so many first rows. */
const FIRST_ROWS = 50;

type Headed = Heading & { readonly column: number };

/**
 * The table of codings of a sheet; null where it has no such headings, or where they name no firm: that is said.
 */
export function codingTableIn(block: Block, problems: CodingProblems): CodingTable | null {
  let firmless = false;
  for (let row = 0; row < Math.min(rowCount(block), FIRST_ROWS - block.row); row++) {
    const headings = headingsIn(block, row);
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

function headingsIn(block: Block, row: number): readonly Headed[] {
  const headings: Headed[] = [];
  for (let column = 0; column < columnCount(block); column++) {
    const heading = headingOf(block.values[row]?.[column]);
    if (heading) headings.push({ ...heading, column });
  }
  return headings;
}

function layoutOf(headings: readonly Headed[]): CodingLayout | null {
  const has = (is: Heading["is"]) => headings.some((heading) => heading.is === is);
  const dimensions = new Set(headings.flatMap((heading) => (heading.is === "codes" ? [heading.of] : [])));
  dimensions.delete("Structure");
  if (dimensions.size >= 2) return "row per relationship";
  return has("dimension") && has("code") ? "row per code" : null;
}

function tableOf(block: Block, headerRow: number, layout: CodingLayout, headings: readonly Headed[]): CodingTable {
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
  const firm = first("firm")!;
  const taken = new Set([
    firm,
    ...Object.values(named),
    dimension,
    code,
    ...[...codes, ...evidence].map(({ column }) => column),
  ]);
  const at = (column: number): HeadedColumn => ({
    cell: addressIn(block, headerRow, column),
    header: shownName(block.values[headerRow]![column]),
  });
  const columns = headings.flatMap(({ column, ...heading }) => (taken.has(column) ? [{ ...at(column), heading }] : []));
  const leftOut = [...Array(columnCount(block)).keys()]
    .filter((column) => !taken.has(column) && !isBlank(block.values[headerRow]?.[column]))
    .map(at);
  return { block, headerRow, layout, firm, ...named, dimension, code, codes, evidence, columns, leftOut };
}

/** Whether a row repeats the headings of its table. */
export function repeatsHeadings({ block, firm, layout }: CodingTable, row: number): boolean {
  const headings = headingsIn(block, row);
  return layoutOf(headings) === layout && headings.some(({ is, column }) => is === "firm" && column === firm);
}
