import type { Area } from "../../../cells/area";
import { quotedSheet } from "../../../cells/sheet-name";
import { FOOTPRINTS_SHEET, KEY_SHEET } from "../../workbook/setting-sheets";
import { failed } from "../../errors";
import type { OwnedSheet } from "../../workbook/owned-sheets";
import { NAME_PREFIX } from "../../formulas/names";
import type { Block } from "../sheet";

/** Sets the names by which formulas call ranges, and can put back what they were. */
export class NamedRanges {
  private readonly names: Excel.NamedItemCollection;
  /** The names that were set, with what they referred to; null for new ones. */
  private readonly before = new Map<string, string | null>();

  /** Asks for the workbook's names as part of the caller's next sync. */
  constructor(context: Excel.RequestContext) {
    this.names = context.workbook.names;
    this.names.load("items/name,items/formula");
  }

  get taken(): string[] {
    return this.names.items.map(({ name }) => name);
  }

  /**
   * A name is ours if it is one of those we give and refers to a sheet of ours, of its settings, or to one that is gone.
   *
   * @throws {HvmError} if the user has given one of the names to something else
   */
  refuseTaken(wanted: readonly string[], owned: readonly OwnedSheet[], tables: readonly string[]): void {
    const ours = owned.map(({ name }) => name);
    const taken = this.names.items.filter((item) => !refersToOurs(item, ours)).map(({ name }) => name);
    const clash = wanted.find((name) =>
      [...taken, ...tables].some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    if (clash !== undefined) throw failed("name-taken", { name: clash });
  }

  set(name: string, worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): void {
    const known = this.names.items.find((item) => item.name.toLowerCase() === name.toLowerCase());
    this.before.set(name, known ? String(known.formula) : null);
    known?.delete();
    this.names.add(name, worksheet.getRangeByIndexes(row, column, rows, columns));
  }

  /** Names the parts of a block of ours. */
  setParts(worksheet: Excel.Worksheet, block: Block): void {
    for (const { name, row, column, columns = 1 } of block.names ?? []) {
      const rows = row === undefined ? block.rows.length : 1;
      this.set(name, worksheet, { row: block.row + 1 + (row ?? 0), column: block.column + column, rows, columns });
    }
  }

  /** Undoes what was set, as far as it was done. */
  putBack(context: Excel.RequestContext): void {
    for (const [name, formula] of this.before) {
      context.workbook.names.getItemOrNullObject(name).delete();
      if (formula !== null) context.workbook.names.add(name, formula);
    }
  }
}

/** Whether a name of the workbook is one that we gave. */
export function refersToOurs(item: Pick<Excel.NamedItem, "name" | "formula">, ours: readonly string[]): boolean {
  if (!item.name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase())) return false;
  const formula = String(item.formula);
  const sheets = [...ours, KEY_SHEET, FOOTPRINTS_SHEET];
  return formula.includes("#REF!") || sheets.some((name) => formula.startsWith(`=${quotedSheet(name)}!`));
}
