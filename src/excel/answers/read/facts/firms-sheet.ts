import { type FirmFacts, NO_FACTS, PROPOSITIONS } from "../../../../methods/hvm";
import { foldedName, isBlank, isErrorValue, nameAsSeen, shownName } from "../../../../cells/text";
import { propositionStated } from "../../../../cells/vpd";
import { isMarked } from "../../../../cells/yes-no";
import { addressIn, rowCount, valueThroughMerge } from "../../ground/block";
import type { OpenReading } from "../../ground/open-reading";
import { type FirmsTable, noteColumnsUnread } from "./firms-table";

/** A row of a firm, and what it says. */
interface Entry {
  readonly row: number;
  readonly firm: unknown;
  readonly facts: FirmFacts;
}

/** Reads what the sheet "HVM Firms" says of firms, and reports by cell what does not count. */
export class FirmRows {
  private readonly entries = new Map<string, Entry[]>();
  /** The study's firms, and those that the user left out, by how their names look. */
  private readonly names: ReadonlyMap<string, string>;
  private readonly leftOut: ReadonlySet<string>;

  constructor(
    private readonly table: FirmsTable,
    firms: readonly string[],
    private readonly reading: OpenReading,
  ) {
    this.names = new Map(firms.map((firm) => [nameAsSeen(firm), firm]));
    this.leftOut = new Set(reading.leavingOut.list.map(({ firm }) => nameAsSeen(firm)));
  }

  /** What is known of each firm of the study, by its name. */
  read(): (firm: string) => FirmFacts {
    const { block, header } = this.table;
    noteColumnsUnread(this.table, this.reading);
    if (header >= 0) for (let row = header + 1; row < rowCount(block); row++) this.readRow(row);
    const facts = new Map([...this.entries].map(([name, rows]) => [name, this.judged(rows)]));
    return (firm) => facts.get(nameAsSeen(firm)) ?? NO_FACTS;
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

  private enter(row: number, firm: unknown, facts: FirmFacts): void {
    const name = nameAsSeen(firm);
    const known = this.entries.get(name);
    if (known !== undefined) return void known.push({ row, firm, facts });
    this.entries.set(name, [{ row, firm, facts }]);
    this.compareNames(row, firm);
  }

  /** What a firm's rows say: equal ones count once, of different ones none. */
  private judged(rows: readonly Entry[]): FirmFacts | null {
    const { problems } = this.reading;
    const { block, firm: column } = this.table;
    const [first, ...others] = rows as readonly [Entry, ...Entry[]];
    const cellOf = ({ row }: Entry) => addressIn(block, row, column);
    const textOf = ({ facts }: Entry) => JSON.stringify(facts);
    if (others.every((each) => textOf(each) === textOf(first))) {
      for (const each of others)
        problems.say("firm-facts-twice", this.placeOf(each.row, column), { firm: each.firm, earlier: cellOf(first) });
      return first.facts;
    }
    for (const each of rows) {
      const other = rows.find((another) => textOf(another) !== textOf(each))!;
      problems.say("firm-facts-differ", this.placeOf(each.row, column), { firm: each.firm, other: cellOf(other) });
    }
    return null;
  }

  /** Says where a firm has no answers, or another spelling beside them. */
  private compareNames(row: number, firm: unknown): void {
    const { problems } = this.reading;
    const place = this.placeOf(row, this.table.firm);
    const first = this.names.get(nameAsSeen(firm));
    const other = shownName(firm);
    if (first !== undefined && first !== other)
      problems.say(foldedName(first) === foldedName(other) ? "firm-spelling" : "firm-alike", place, { first, other });
    if (first === undefined && !this.leftOut.has(nameAsSeen(firm)))
      problems.say("firm-without-answers", place, { firm });
  }

  private placeOf(row: number, column: number) {
    const { block } = this.table;
    return { sheet: block.sheet, cell: addressIn(block, row, column), value: block.values[row]?.[column] };
  }
}
