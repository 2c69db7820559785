import {
  type CodeName,
  type ConstellationName,
  type Dimension,
  isAlone,
  isUnknown,
} from "../../../methods/constellations";
import { parseCodes } from "../../../cells/codings/codes";
import { numberIn } from "../../../cells/answer";
import { constellationNamed, dimensionNamed } from "../../../cells/codings/dimensions";
import type { Firms } from "../../../cells/firms";
import { foldedName, isBlank, isErrorValue, shownName } from "../../../cells/text";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import type { CodingProblems, Place } from "../ground/problems";
import type { CellOfCodes, CodedCell, CodingLayout } from "../ground/codings";
import { refuseTooLong } from "../ground/spellings";
import { type CodingTable, repeatsHeadings } from "./table";

/** What a row says of its relationship. */
export interface CodedRow {
  readonly layout: CodingLayout;
  /** Its firm cell. */
  readonly at: CodedCell;
  readonly firm: string;
  readonly service: string | null;
  readonly partners: readonly string[];
  readonly isAlone: boolean;
  /** What it has in common with other rows of the same relationship; null where its service is blank. */
  readonly key: string | null;
  readonly codes: readonly CodeName[];
  readonly codedAt: readonly CellOfCodes[];
  readonly evidence: readonly { readonly of: Dimension | "general"; readonly text: string }[];
  readonly judged: readonly ConstellationName[];
  readonly employees: number | null;
}

/** Reads the rows of a table of codings. */
export class CodedRows {
  constructor(
    private readonly table: CodingTable,
    private readonly firms: Firms,
    private readonly problems: CodingProblems,
  ) {}

  read(): readonly CodedRow[] {
    const rows: CodedRow[] = [];
    for (let row = this.table.headerRow + 1; row < rowCount(this.table.block); row++) {
      const read = this.rowAt(row);
      if (read) rows.push(read);
    }
    return rows;
  }

  private rowAt(row: number): CodedRow | null {
    const { table, problems } = this;
    const firm = valueThroughMerge(table.block, row, table.firm);
    const saysSomething = this.saidColumns.some((column) => !isBlank(this.valueAt(row, column)));
    if (isBlank(firm) && !saysSomething) return null;
    const place = this.placeOf(row, table.firm);
    if (repeatsHeadings(table, row)) {
      problems.say("header-repeated", place);
      return null;
    }
    if (!saysSomething) {
      problems.say("row-without-service", place);
      return null;
    }
    if (isBlank(firm) || isErrorValue(firm)) {
      problems.say("firm-missing", place);
      return null;
    }
    const index = this.firms.index(firm, (how, first, other) => {
      if (how === "is long") refuseTooLong(first, place);
      else problems.say("firm-other-spelling", place, { first, other });
    });
    const name = this.firms.names[index]!;
    const service = this.known(row, table.service);
    const partnersText = this.known(row, table.partners) ?? "";
    const partners = partnersText
      .split(/[;\n\r]/)
      .map(shownName)
      .filter((each) => each !== "" && !isUnknown(each));
    const alone = partners.length > 0 && partners.every(isAlone);
    const key = service === null ? null : [name, service, partnersText].map(foldedName).join("\u0000");
    const employees = table.employees === null ? null : numberIn(this.valueAt(row, table.employees));
    return {
      layout: table.layout,
      at: { sheet: place.sheet, cell: place.cell },
      firm: name,
      service: service === null ? null : shownName(service),
      partners: alone ? [] : partners,
      isAlone: alone,
      key,
      ...this.codesAt(row),
      evidence: this.evidenceAt(row),
      judged: this.judgedAt(row),
      employees: employees !== null && employees >= 0 ? employees : null,
    };
  }

  /** The columns that make a row one that says something. */
  private get saidColumns(): readonly number[] {
    const { service, partners, judged, dimension, code, codes } = this.table;
    return [service, partners, judged, dimension, code, ...codes.map(({ column }) => column)].filter(
      (column): column is number => column !== null,
    );
  }

  private codesAt(row: number): Pick<CodedRow, "codes" | "codedAt"> {
    const codes: CodeName[] = [];
    const codedAt: CellOfCodes[] = [];
    for (const { column, of } of this.codedColumns(row)) {
      const value = valueThroughMerge(this.table.block, row, column);
      const place = this.placeOf(row, column);
      const parsed = parseCodes(of, value);
      if ("refusal" in parsed) {
        this.problems.say(parsed.refusal.why, { ...place, value }, { dimension: of, refusal: parsed.refusal });
      } else if (parsed.codes.length > 0) {
        codes.push(...parsed.codes);
        codedAt.push({ of, codes: parsed.codes, sheet: place.sheet, cell: place.cell });
      }
    }
    return { codes, codedAt };
  }

  private codedColumns(row: number): CodingTable["codes"] {
    const { layout, dimension, code, codes } = this.table;
    if (layout === "row per relationship") return codes;
    if (isBlank(this.valueAt(row, code!))) return [];
    const value = valueThroughMerge(this.table.block, row, dimension!);
    const of = dimensionNamed(value);
    if (of !== null) return [{ column: code!, of }];
    this.problems.say("dimension-not-known", { ...this.placeOf(row, dimension!), value }, { value });
    return [];
  }

  private evidenceAt(row: number): CodedRow["evidence"] {
    const { layout, dimension, evidence } = this.table;
    const ofRow =
      layout === "row per code" ? dimensionNamed(valueThroughMerge(this.table.block, row, dimension!)) : null;
    return evidence.flatMap(({ column, of }) => {
      const value = this.valueAt(row, column);
      return isBlank(value) ? [] : [{ of: of === "general" ? (ofRow ?? of) : of, text: String(value) }];
    });
  }

  private judgedAt(row: number): readonly ConstellationName[] {
    const text = this.known(row, this.table.judged);
    if (text === null) return [];
    const pieces = text.split(/[;,/\n\r]/).map((piece) => piece.trim());
    return pieces.filter(Boolean).flatMap((piece) => {
      const name = constellationNamed(piece);
      if (name !== null) return [name];
      this.problems.say(
        "constellation-not-known",
        { ...this.placeOf(row, this.table.judged!), value: text },
        { piece },
      );
      return [];
    });
  }

  /** A cell's text; null where it is blank, unknown or an error. */
  private known(row: number, column: number | null): string | null {
    if (column === null) return null;
    const value = valueThroughMerge(this.table.block, row, column);
    return isBlank(value) || isErrorValue(value) || isUnknown(String(value)) ? null : String(value);
  }

  private valueAt(row: number, column: number): unknown {
    return this.table.block.values[row]?.[column];
  }

  private placeOf(row: number, column: number): Place & CodedCell {
    const { block } = this.table;
    return { sheet: block.sheet, cell: addressIn(block, row, column), value: this.valueAt(row, column) };
  }
}
