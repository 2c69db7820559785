import { quotedSheet } from "../../../cells/sheet-name";
import { FOOTPRINTS_SHEET, KEY_SHEET } from "../../workbook/setting-sheets";
import { failed } from "../../errors";
import type { OwnedSheet } from "../../workbook/owned-sheets";
import type { Line } from "../../answers/ground/places";
import { NAME_PREFIX } from "../../formulas/names";
import { lineReference } from "../../formulas/references";
import type { Block } from "../sheet";

/** What is asked of names. */
const LOADED = "items/name,items/formula";

/** Sets the names by which formulas call ranges, and can put back what they were. */
export class NamedRanges {
  private readonly names: Excel.NamedItemCollection;
  /** The names that were set, with what they referred to; null for new ones. */
  private readonly before = new Map<string, string | null>();
  /** The workbook's names as they were found at first. */
  private known: readonly Excel.NamedItem[] = [];

  /** Asks for the workbook's names as part of the caller's next sync. */
  constructor(context: Excel.RequestContext) {
    this.names = context.workbook.names;
    this.names.load(LOADED);
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
    const clash = wanted.find((name) => [...taken, ...tables].some((each) => isSame(each, name)));
    if (clash !== undefined) throw failed("name-taken", { name: clash });
  }

  /** Asks once more, in the message that sets names, what they are just before that. */
  lookAgain(): void {
    this.known = this.names.items;
    this.names.load(LOADED);
  }

  /**
   * To be called when that message was answered.
   *
   * @throws {HvmError} if somebody gave one of the names to something else meanwhile; putting back gives it to that again
   */
  refuseMeanwhile(owned: readonly Pick<OwnedSheet, "name">[]): void {
    const ours = owned.map(({ name }) => name);
    const taken = this.names.items.filter(
      (item) => [...this.before.keys()].some((name) => isSame(name, item.name)) && !refersToOurs(item, ours),
    );
    for (const { name, formula } of taken) this.before.set(name, String(formula));
    if (taken.length > 0) throw failed("name-taken", { name: taken[0]!.name });
  }

  /** Formulas and charts of the user's that call a name keep it: one that is there is never deleted. */
  set(name: string, line: Line): void {
    const known = this.known.find((item) => isSame(item.name, name));
    this.before.set(name, known ? String(known.formula) : null);
    const formula = `=${lineReference(line)}`;
    if (known) known.formula = formula;
    else this.names.add(name, formula);
  }

  /** Names the parts of a block of ours. */
  setParts(sheet: string, block: Block): void {
    for (const { name, row, column, columns = 1 } of block.names ?? []) {
      const rows = row === undefined ? block.rows.length : 1;
      const area = { row: block.row + 1 + (row ?? 0), column: block.column + column, rows, columns };
      this.set(name, { sheet, area });
    }
  }

  /**
   * Asks what the names are now, as part of the caller's next sync. The function that is returned then undoes what was set, as far as
   * it was done; what somebody else gave a name to since is left alone.
   */
  lookBack({
    workbook: { names },
  }: Excel.RequestContext): (ours: readonly string[], follow: (formula: string) => string) => void {
    names.load(LOADED);
    return (ours, follow) => {
      for (const [name, formula] of this.before) {
        const now = names.items.find((item) => isSame(item.name, name));
        if (now && !refersToOurs(now, ours)) continue;
        if (formula === null) now?.delete();
        else if (now) now.formula = follow(formula);
        else names.add(name, follow(formula));
      }
    };
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a name of the workbook is one that we gave. */
export function refersToOurs(item: Pick<Excel.NamedItem, "name" | "formula">, ours: readonly string[]): boolean {
  if (!item.name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase())) return false;
  const formula = String(item.formula);
  const sheets = [...ours, KEY_SHEET, FOOTPRINTS_SHEET];
  return formula.includes("#REF!") || sheets.some((name) => formula.startsWith(`=${quotedSheet(name)}!`));
}
