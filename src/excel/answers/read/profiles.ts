import { equal, type ProfileStudy } from "../../../methods/hvm";
import type { AnswerArea } from "./area";
import { Firms } from "../../../cells/firms";
import { foldedName, isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import { noteDrawnLine } from "../recognise/drawn-line";
import { summaryLabelOf } from "../statistics/labels";
import type { OpenReading } from "../ground/open-reading";
import { type CellPlace, lineIn, placeIn, placeThroughMerge, type ProfilePlaces } from "../ground/places";
import type { Place } from "../ground/problems";
import type { TableHeader } from "../recognise/header/table-header";
import { sayName } from "../ground/spellings";
import type { NamedTable } from "../recognise/roles";
import { judgeScale, NO_PROFILE, profileAt, type Profile, type Unit, unitOf } from "./six-values";
import { writtenAs, type Written } from "./met/written";

/** A firm once more. */
interface Again {
  readonly row: number;
  readonly name: unknown;
  readonly profile: Profile;
}

/** Reads a table of six scores or six percentages per firm, as they are. */
export class ProfileRows {
  private readonly firms = new Firms();
  private readonly profiles: Profile[] = [];
  private written: Written = "as numbers";
  /** The row of each firm's profile. */
  private readonly rows: number[] = [];
  /** Rows of a firm beyond its first. */
  private readonly again = new Map<number, Again[]>();
  private readonly contradicting: CellPlace[] = [];
  /** Names the firm of a row; where no column does, the first value stands for it. */
  private readonly nameColumn: number;

  constructor(
    private readonly reading: OpenReading,
    private readonly header: TableHeader,
    private readonly table: NamedTable,
  ) {
    this.nameColumn = table.firmColumn ?? (header.columns[0] as number);
  }

  read(): { study: ProfileStudy; places: ProfilePlaces | null; area: AnswerArea } {
    const rows = this.rowsOfFirms();
    this.written = writtenAs(this.header, rows);
    const unit = unitOf(this.header, rows, this.written);
    if (unit === "scores") judgeScale(this.header, rows, this.written);
    this.refuseNameless(rows);
    for (const row of rows) this.readRow(row, unit);
    for (const [firm, again] of this.again) this.judge(firm, again);
    const study: ProfileStudy = {
      kind: "profiles",
      unit: unit === "scores" ? "scores" : "percentages",
      firms: this.firms.names,
      profiles: this.profiles,
    };
    return { study, places: this.reading.keepsPlaces ? this.places(unit) : null, area: this.area() };
  }

  private area(): AnswerArea {
    const { block, columns, last } = this.header;
    const profiles = new Map(this.rows.map((row, firm) => [row, this.profiles[firm]!]));
    return {
      block,
      headerRow: last,
      columns,
      ratings: false,
      isRead: (row) => profiles.has(row),
      counts: (row, column) => (profiles.get(row)?.[columns.indexOf(column)] ?? null) !== null,
    };
  }

  /** The rows below the header with any value, but not headers once more, totals, and whom the user leaves out. */
  private rowsOfFirms(): number[] {
    const { block, firmColumn } = this.table;
    const filled = [...Array(rowCount(block)).keys()]
      .slice(this.header.row + 1)
      .filter((row) => this.header.columns.some((column) => !isBlank(block.values[row]?.[column])));
    const names = filled.map((row) => (firmColumn === null ? "" : foldedName(block.values[row]?.[firmColumn])));
    const firms = new Set(firmColumn === null ? [] : names);
    const { problems } = this.reading;
    return filled
      .filter((row) => !noteDrawnLine(block, row, problems))
      .filter((row) => !this.isHeaderAgain(row) && !this.isSummary(row, firms) && !this.leavesOut(row));
  }

  private isHeaderAgain(row: number): boolean {
    const { block, row: header, columns } = this.header;
    const again = columns.every((c) => foldedName(block.values[row]?.[c]) === foldedName(block.values[header]?.[c]));
    if (!again) return false;
    const place = { sheet: block.sheet, cell: addressIn(block, row, columns[0] as number) };
    this.reading.problems.say("header-repeated", place, { at: null, line: "row" });
    return true;
  }

  private isSummary(row: number, firms: ReadonlySet<string>): boolean {
    const { block, firmColumn } = this.table;
    const label = firmColumn === null ? null : block.values[row]?.[firmColumn];
    if (typeof label !== "string" || summaryLabelOf(label, firms) === null) return false;
    this.reading.problems.say("summary-row", this.placeOf(row, label), { line: "row", label, of: "firms" });
    return true;
  }

  private leavesOut(row: number): boolean {
    const name = this.nameAt(row);
    if (!isBlank(name)) this.reading.people.noteFirm(name);
    return this.reading.leavingOut.takes(name, "", this.placeOf(row, name));
  }

  private refuseNameless(rows: readonly number[]): void {
    const { block, firmColumn, range } = this.table;
    if (firmColumn === null && rows.length > 1)
      throw failed("firm-column-missing", { sheet: block.sheet, rows: rows.length, range });
  }

  private readRow(row: number, unit: Unit): void {
    const { problems } = this.reading;
    const name = this.nameAt(row);
    if (isBlank(name)) return problems.say("firm-blank", this.placeOf(row), { holds: "a profile" });
    const { wishColumn } = this.table;
    if (wishColumn !== null) this.reading.wishes.take(wishColumn, this.table.block, row, name, String(row));
    const profile = profileAt(this.header, row, unit, this.written, problems);
    const firm = this.firms.index(name, (how, first, other) => {
      if (how !== "spelt otherwise") sayName(problems, this.placeOf(row, name), how, first, other);
    });
    if (this.profiles[firm] !== undefined) return this.noteAgain(firm, { row, name, profile });
    this.profiles[firm] = profile;
    this.rows[firm] = row;
  }

  private noteAgain(firm: number, again: Again): void {
    const known = this.again.get(firm);
    if (known) known.push(again);
    else this.again.set(firm, [again]);
  }

  /** A firm in several rows: where all profiles are equal they count once, and where any differs none of them counts. */
  private judge(firm: number, again: readonly Again[]): void {
    const { block, firmColumn } = this.table;
    const first = this.rows[firm] as number;
    const differing = again.filter(({ row, profile }) => !this.isSame(firm, row, profile));
    const [other] = differing;
    for (const each of again) {
      const another = differing.includes(each) ? first : (other?.row ?? first);
      const told = { firm: each.name, other: addressIn(block, another, firmColumn ?? 0) };
      this.reading.problems.say(other ? "profiles-differ" : "profile-twice", this.placeOf(each.row, each.name), told);
    }
    if (other === undefined) return;
    this.profiles[firm] = NO_PROFILE;
    for (const { row } of differing) this.contradicting.push(placeIn(block, row, this.nameColumn));
  }

  /** Where nothing of a cell counts, what it holds decides. */
  private isSame(firm: number, row: number, profile: Profile): boolean {
    const { block, columns } = this.header;
    return this.profiles[firm]!.every((value, v) => {
      const other = profile[v]!;
      if (value !== null && other !== null) return equal(value, other);
      const textAt = (at: number) => foldedName(block.values[at]?.[columns[v]!] ?? "");
      return value === null && other === null && textAt(row) === textAt(this.rows[firm] as number);
    });
  }

  private nameAt(row: number): unknown {
    const { block, firmColumn } = this.table;
    return firmColumn === null ? block.sheet : valueThroughMerge(block, row, firmColumn);
  }

  private placeOf(row: number, value?: unknown): Place {
    const { block } = this.table;
    return { sheet: block.sheet, cell: addressIn(block, row, this.nameColumn), value };
  }

  private places(unit: Unit): ProfilePlaces {
    const { block, firmColumn } = this.table;
    const { row: header, columns } = this.header;
    return {
      names: firmColumn === null ? null : lineIn(block, firmColumn, header + 1),
      values: columns.map((column) => lineIn(block, column, header + 1)),
      firms: this.rows.map((row) =>
        firmColumn === null ? placeIn(block, row, this.nameColumn) : placeThroughMerge(block, row, firmColumn),
      ),
      cells: this.rows.map((row) => columns.map((column) => placeIn(block, row, column))),
      contradicting: this.contradicting,
      factor: unit === "fractions" ? 100 : 1,
    };
  }
}
