import { failed } from "../../errors";
import type { OwnedSheet } from "../../workbook/owned-sheets";
import { lineColumn, LINES, type Block, type Cell, type ReportSheet } from "../sheet";

/** What an answer may bring back: under 2 MB (rules.md 30), as sizes are only guessed before it is there. */
const ANSWER_BYTES = 1_800_000;

export interface Piece {
  /** About, in the answer. */
  readonly bytes: number;
  load(): void;
}

/**
 * Reads the content of a sheet of ours, so that it can be put back. What it gives is a sheet as the renderer takes it: the
 * earlier content is written by the same code as the new.
 */
export class Remembered {
  readonly pieces: Piece[] = [];
  private readonly worksheet: Excel.Worksheet;
  private head: Excel.Range | null = null;
  private readonly blocks: {
    headings: Excel.Range;
    formats: Excel.Range;
    caption: Excel.Range | null;
    body: Excel.Range[];
  }[];
  /** Of the columns of blocks that are to have others: one cell each. */
  private readonly columns: Excel.Range[];

  constructor(
    context: Excel.RequestContext,
    readonly owned: OwnedSheet,
    private readonly report: ReportSheet,
  ) {
    this.worksheet = context.workbook.worksheets.getItem(owned.id);
    this.blocks = report.blocks
      .slice(0, owned.rows.length)
      .map((block, i) => this.blockRanges(asWide(block, owned.columns[i]), owned.rows[i]!, owned.rowBytes[i]!));
    this.columns = report.blocks.slice(0, owned.rows.length).flatMap(({ row, column, columns: { length } }, i) => {
      const had = owned.columns[i] ?? length;
      if (had === length) return [];
      return Array.from({ length: Math.max(had, length) }, (_, c) => this.worksheet.getCell(row, column + c));
    });
    this.pieces.unshift({ bytes: 10_000, load: () => this.loadHead() });
  }

  private blockRanges(block: Block, rows: number, rowBytes: number) {
    const at = (row: number, count: number) =>
      this.worksheet.getRangeByIndexes(block.row + row, block.column, count, block.columns.length);
    const [headings, formats] = [at(0, 1), at(1, 1)];
    const caption = block.caption === undefined ? null : this.worksheet.getCell(block.row - 1, block.column);
    const body: Excel.Range[] = [];
    const most = Math.max(1, Math.floor(ANSWER_BYTES / rowBytes));
    for (let row = 0; row < rows; row += most) {
      const count = Math.min(most, rows - row);
      const range = at(1 + row, count);
      body.push(range);
      this.pieces.push({ bytes: count * rowBytes, load: () => range.load("formulas") });
    }
    return { headings, formats, caption, body };
  }

  private loadHead(): void {
    this.head = this.worksheet.getRangeByIndexes(0, 0, 1 + LINES, 1 + lineColumn(this.report));
    this.head.load("formulas");
    for (const cell of this.columns) cell.load("rowIndex,columnIndex,format/columnWidth");
    for (const { headings, formats, caption } of this.blocks) {
      headings.load("formulas");
      formats.load("numberFormat");
      caption?.load("formulas");
    }
  }

  /** The cells of a block as they were; its headings not included. */
  body(i: number): Cell[][] {
    return (this.blocks[i]?.body ?? []).flatMap((range) => contentOf(range.formulas));
  }

  headings(i: number): string[] {
    return contentOf(this.blocks[i]?.headings.formulas)[0]!.map(String);
  }

  /** Gives columns the widths that they had, where a block was to have others. */
  putWidthsBack(worksheet: Excel.Worksheet): void {
    for (const { rowIndex, columnIndex, format } of this.columns) {
      worksheet.getCell(rowIndex, columnIndex).format.columnWidth = format.columnWidth;
    }
  }

  /** The earlier content as a sheet to be written. */
  get sheet(): ReportSheet {
    const [first, ...rest] = contentOf(this.head?.formulas);
    const title = String(first?.[0] ?? "");
    const lines = rest.map((cells) => String(cells[cells.length - 1] ?? ""));
    const blocks = this.blocks.map(({ formats, caption }, i): Block => {
      const block = asWide(this.report.blocks[i]!, this.owned.columns[i]);
      const headings = this.headings(i);
      const columns = block.columns.map((column, c) => ({
        ...(c > 0 && headings[c] === headings[0]
          ? { ...block.columns[0]!, isAgain: true as const }
          : column.isAgain
            ? block.columns[block.columns.length - 1]!
            : column),
        heading: headings[c]!,
        format: String(formats.numberFormat[0]?.[c] ?? column.format),
      }));
      const captionText = caption ? String(contentOf(caption.formulas)[0]![0] ?? "") : undefined;
      const restyles = block.columns.length !== this.report.blocks[i]!.columns.length;
      return { ...block, columns, rows: this.body(i), caption: captionText, restores: true, restyles };
    });
    return { ...this.report, title, lines, blocks, origin: this.owned.origin };
  }
}

/** A block with as many columns as it had. Where another study has more or fewer, those are that are marked. */
function asWide(block: Block, columns = block.columns.length): Block {
  const { markMost, markOthers } = block;
  const last = block.columns[block.columns.length - 1]!;
  const more = columns - block.columns.length;
  return {
    ...block,
    columns: Array.from({ length: columns }, (_, c) => block.columns[c] ?? last),
    ...(markMost ? { markMost: { ...markMost, last: markMost.last + more } } : {}),
    ...(markOthers
      ? { markOthers: { ...markOthers, last: markOthers.last + more, counted: markOthers.counted + more } }
      : {}),
  };
}

function contentOf(formulas: unknown[][] | null | undefined): Cell[][] {
  if (!Array.isArray(formulas)) throw failed("no-earlier-content");
  return formulas as Cell[][];
}

/** The pieces in the groups in which they are asked for, each small enough for one message. */
export function inMessages(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    if (bytes + piece.bytes > ANSWER_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups[groups.length - 1]!.push(piece);
    bytes += piece.bytes;
  }
  return groups;
}
