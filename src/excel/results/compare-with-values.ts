import { TOLERANCE } from "../../methods/hvm";
import { cellAddress } from "../../cells/a1";
import { failed } from "../errors";
import { isFormula } from "../sheets/draw/outgoing";
import { inMessages } from "../sheets/keep/remembered";
import type { Target } from "../sheets/draw/render";
import type { Block, Cell, ReportSheet } from "../sheets/sheet";

/** A number in full takes as many bytes in a message. */
const CELL_BYTES = 20;

/**
 * Lets Excel compute, and compares every formula of the result sheets with the add-in's own result.
 *
 * Formulas that do not give the same are of no use to anyone, whoever of the two is wrong: then it says where, and nothing
 * is kept.
 *
 * @param values the same sheets with the results as values
 * @throws {HvmError} naming the first cell that differs
 */
export async function compareWithValues(
  context: Excel.RequestContext,
  targets: readonly Target[],
  values: readonly ReportSheet[],
): Promise<void> {
  context.application.calculate(Excel.CalculationType.recalculate);
  const pieces = targets.flatMap(({ found: { worksheet, owned }, report }) => {
    const expected = values.find(({ kind }) => kind === report.kind);
    if (!expected) return [];
    return report.blocks.flatMap((block, b) => {
      if (!block.rows.some((row) => row.some(isFormula))) return [];
      const { rows, columns } = block;
      const range = worksheet.getRangeByIndexes(block.row + 1, block.column, rows.length, columns.length);
      const bytes = rows.length * columns.length * CELL_BYTES;
      const compare = (computed: unknown[][]) => compareBlock(owned.name, block, computed, expected.blocks[b]!);
      return [{ range, bytes, load: () => void range.load("values"), compare }];
    });
  });
  for (const group of inMessages(pieces)) {
    for (const piece of group) piece.load();
    // One request for as much as an answer may hold.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  for (const { range, compare } of pieces) compare(range.values);
}

function compareBlock(sheet: string, block: Block, computed: unknown[][] | null, expected: Block): void {
  if (computed === null) throw failed("no-confirmation", { of: "formulas" });
  block.rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const [result, known] = [computed[r]![c], expected.rows[r]?.[c] ?? null];
      if (!isFormula(cell) || isSame(result, known)) return;
      const at = cellAddress(block.row + 1 + r, block.column + c);
      throw failed("formulas-differ", { sheet, cell: at, gives: result, known });
    }),
  );
}

function isSame(computed: unknown, known: Cell): boolean {
  if (typeof known !== "number") return computed === (known ?? "");
  return typeof computed === "number" && Math.abs(computed - known) <= TOLERANCE * Math.max(1, Math.abs(known));
}
