import { foldedName, isBlank } from "../../../../cells/text";
import { valueThroughMerge, type Block } from "../../ground/block";

/** A list, as far as its firms matter. */
interface Listed {
  readonly block: Block;
  readonly firmColumn: number;
  readonly respondentColumn: number | null;
  /** The rows that hold an answer, and the item of each. */
  readonly rows: readonly { readonly row: number; readonly item: number }[];
}

/**
 * Where a list names the firm once for each respondent and leaves it blank otherwise: the row that names it, by row. Null
 * where a blank firm is only a gap.
 *
 * Respondents are told apart by their names, or, where these are left blank as well, by the place: a block begins with each
 * firm and has no item twice.
 */
export function namedOnce(list: Listed): ReadonlyMap<number, number> | null {
  const { rows } = list;
  if (rows.length === 0 || rows.every(({ row }) => isNamed(list, row))) return null;
  return byRespondent(list) ?? byPlace(list);
}

function isNamed({ block, firmColumn }: Listed, row: number): boolean {
  return !isBlank(valueThroughMerge(block, row, firmColumn));
}

function respondentAt({ block, respondentColumn }: Listed, row: number): string {
  const name = respondentColumn === null ? "" : valueThroughMerge(block, row, respondentColumn);
  return isBlank(name) ? "" : foldedName(name);
}

function byRespondent(list: Listed): ReadonlyMap<number, number> | null {
  const named = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { row } of list.rows) {
    const respondent = respondentAt(list, row);
    if (respondent === "") return null;
    counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
    if (!isNamed(list, row)) continue;
    if (named.has(respondent)) return null;
    named.set(respondent, row);
  }
  if (named.size < counts.size || [...counts.values()].some((count) => count < 2)) return null;
  return new Map(list.rows.map(({ row }) => [row, named.get(respondentAt(list, row))!]));
}

function byPlace(list: Listed): ReadonlyMap<number, number> | null {
  const firms = new Map<number, number>();
  let first = -1;
  let items = new Set<number>();
  for (const { row, item } of list.rows) {
    if (isNamed(list, row)) {
      if (first >= 0 && items.size < 2) return null;
      [first, items] = [row, new Set<number>()];
    } else {
      const respondent = respondentAt(list, row);
      const isOther = respondent !== "" && respondent !== respondentAt(list, first);
      if (first < 0 || items.has(item) || isOther) return null;
    }
    items.add(item);
    firms.set(row, first);
  }
  return items.size < 2 ? null : firms;
}
