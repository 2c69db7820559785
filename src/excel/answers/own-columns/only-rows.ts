import { foldedName, isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { valueThroughMerge, type Block } from "../ground/block";
import type { OnlyRows } from "../ground/own-columns";
import type { Problems } from "../ground/problems";
import type { TableHeader } from "../recognise/header/table-header";
import type { Table } from "../recognise/table";
import { ownColumn, placeOfColumn, valueIn } from "./column";

/**
 * The tables with those rows alone that hold a value in a column: all others are as if they were blank, so that whatever reads tables
 * reads these. Rows with answers that hold neither of the two values are told of.
 *
 * @throws {HvmError} when a table has no such column, or none has the value
 */
export function withOnlyRows(tables: readonly Table[], only: OnlyRows, problems: Problems): readonly Table[] {
  const [value, other] = [foldedName(only.value), foldedName(only.other)];
  const met = new Map<string, string>();
  let kept = 0;
  const narrowed = tables.map((table) => {
    const { header } = table;
    const { block, last } = header;
    const column = ownColumn(header, only.column);
    const neither: string[] = [];
    const rows = block.values.map((cells, row) => {
      if (row <= last) return cells;
      const said = valueIn(block, row, column);
      const holdsAnswers = header.columns.some((each) => !isBlank(cells[each]));
      if (said !== "" && holdsAnswers) met.set(foldedName(said), said);
      if (foldedName(said) === value) {
        if (holdsAnswers) kept++;
        return throughMerges(block, row);
      }
      if (holdsAnswers && foldedName(said) !== other) neither.push(said);
      return cells.map(() => "");
    });
    sayNeither(header, column, neither, only, problems);
    return { ...table, header: { ...header, block: { ...block, values: rows } } } as Table;
  });
  if (kept === 0) {
    const sheet = tables[0]!.sheet.block.sheet;
    throw failed("value-not-in-column", { sheet, header: only.column, value: only.value, present: [...met.values()] });
  }
  return narrowed;
}

/** A merged cell says its value in every row of it, also where the row that holds it is not read. */
function throughMerges(block: Block, row: number): readonly unknown[] {
  const cells = block.values[row]!;
  const inMerges = block.merges.filter((area) => row > area.row && row < area.row + area.rows);
  if (inMerges.length === 0) return cells;
  return cells.map((cell, column) => {
    const isNamed = inMerges.some((area) => column >= area.column && column < area.column + area.columns);
    return isNamed ? valueThroughMerge(block, row, column) : cell;
  });
}

function sayNeither(
  header: TableHeader,
  column: number,
  values: readonly string[],
  { value, other }: OnlyRows,
  problems: Problems,
): void {
  if (values.length === 0) return;
  const place = placeOfColumn(header, column);
  // In one order, whichever of the two is read: what both readings say is said once.
  const two = [value, other].sort() as [string, string];
  problems.say("rows-not-compared", place, {
    header: place.value,
    two,
    rows: values.length,
    line: header.block.transposed ? "column" : "row",
    others: [...new Set(values)],
  });
}
