import { type FirmFacts, NO_FACTS, PROPOSITIONS } from "../../../../methods/hvm";
import { foldedName, isBlank, isErrorValue, shownName } from "../../../../cells/text";
import { propositionStated } from "../../../../cells/vpd";
import { isMarked } from "../../../../cells/yes-no";
import { addressIn, rowCount, valueThroughMerge } from "../../ground/block";
import type { OpenReading } from "../../ground/open-reading";
import { type FirmsTable, noteColumnsUnread } from "./firms-table";

/** The row that was read of a firm, and what it says; null where another row says otherwise. */
interface Entry {
  readonly row: number;
  facts: FirmFacts | null;
}

/** Reads what the sheet "HVM Firms" says of firms, and reports by cell what does not count. */
export class FirmRows {
  private readonly entries = new Map<string, Entry>();
  /** The study's firms, and those that the user left out, by their folded names. */
  private readonly names: ReadonlyMap<string, string>;
  private readonly leftOut: ReadonlySet<string>;

  constructor(
    private readonly table: FirmsTable,
    firms: readonly string[],
    private readonly reading: OpenReading,
  ) {
    this.names = new Map(firms.map((firm) => [foldedName(firm), firm]));
    this.leftOut = new Set(reading.leavingOut.list.map(({ firm }) => foldedName(firm)));
  }

  /** What is known of each firm of the study, by its folded name. */
  read(): (firm: string) => FirmFacts {
    const { block, header } = this.table;
    noteColumnsUnread(this.table, this.reading);
    if (header >= 0) for (let row = header + 1; row < rowCount(block); row++) this.readRow(row);
    return (firm) => this.entries.get(foldedName(firm))?.facts ?? NO_FACTS;
  }

  private readRow(row: number): void {
    const { block, firm: column, wish, processes } = this.table;
    const cells = block.values[row] ?? [];
    const columns = [...(wish === null ? [] : [wish]), ...processes.map((each) => each.column)];
    const firm = valueThroughMerge(block, row, column);
    if (isBlank(firm) && columns.every((each) => isBlank(cells[each]))) return;
    if (isBlank(firm) || isErrorValue(firm))
      return this.reading.problems.say("firm-blank", this.placeOf(row, column), { holds: "more of a firm" });
    this.enter(row, firm, this.factsIn(row));
  }

  private factsIn(row: number): FirmFacts {
    const { wish, processes } = this.table;
    const marked = processes.filter(({ process, column }) => this.isMarked(row, column, process));
    return {
      desired: wish === null ? null : this.wishIn(row, wish),
      processes: marked.length === 0 ? null : marked.map(({ process }) => process),
    };
  }

  private wishIn(row: number, column: number): FirmFacts["desired"] {
    const value = this.table.block.values[row]?.[column];
    if (isBlank(value)) return null;
    const proposition = propositionStated(value);
    if (proposition >= 0) return PROPOSITIONS[proposition]!.name;
    this.reading.problems.say("proposition-unknown", this.placeOf(row, column), { value });
    return null;
  }

  private isMarked(row: number, column: number, process: string): boolean {
    const value = this.table.block.values[row]?.[column];
    const marked = isMarked(value);
    if (marked === null) this.reading.problems.say("mark-unknown", this.placeOf(row, column), { value, process });
    return marked ?? false;
  }

  /** A firm once more: equal rows count once, of different ones none. */
  private enter(row: number, firm: unknown, facts: FirmFacts): void {
    const { problems } = this.reading;
    const { block, firm: column } = this.table;
    const place = this.placeOf(row, column);
    const name = foldedName(firm);
    const earlier = this.entries.get(name);
    if (earlier === undefined) {
      this.entries.set(name, { row, facts });
      return this.compareNames(row, firm);
    }
    const at = addressIn(block, earlier.row, column);
    if (JSON.stringify(earlier.facts) === JSON.stringify(facts))
      return problems.say("firm-facts-twice", place, { firm, earlier: at });
    if (earlier.facts !== null)
      problems.say("firm-facts-differ", this.placeOf(earlier.row, column), { firm, other: place.cell });
    problems.say("firm-facts-differ", place, { firm, other: at });
    earlier.facts = null;
  }

  /** Says where a firm has no answers, or another spelling beside them. */
  private compareNames(row: number, firm: unknown): void {
    const { problems } = this.reading;
    const place = this.placeOf(row, this.table.firm);
    const first = this.names.get(foldedName(firm));
    const other = shownName(firm);
    if (first !== undefined && first !== other) problems.say("firm-spelling", place, { first, other });
    if (first === undefined && !this.leftOut.has(foldedName(firm)))
      problems.say("firm-without-answers", place, { firm });
  }

  private placeOf(row: number, column: number) {
    const { block } = this.table;
    return { sheet: block.sheet, cell: addressIn(block, row, column), value: block.values[row]?.[column] };
  }
}
