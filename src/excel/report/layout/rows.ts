import type { Cell } from "../../sheets/sheet";
import type { Element, Figures, Table, TableColumn, TableRow, Text } from "../content/elements";
import { LOOKS, type LookName } from "./looks";
import { BOLD, DIGIT_OF_HEIGHT, textLines } from "../../../cells/text-width";
import { ACROSS, PADDING, widthOver } from "./paper";

export interface PlannedCell {
  /** Columns of the page's grid, first and last. */
  readonly over: readonly [number, number];
  readonly value: Cell;
  readonly look: LookName;
  /** Number format; absent for a text. */
  readonly format?: string;
  /** Its columns become one cell, in which a long text is broken into lines. */
  readonly isMerged?: true;
}

/** A row of the sheet, before it is known where it stands. */
export interface PlannedRow {
  readonly height: number;
  readonly cells: readonly PlannedCell[];
  /** A fine line runs below it. */
  readonly isRuled?: true;
  /** Columns in which numbers are coloured. */
  readonly heat?: readonly [number, number];
}

/** An element as rows. Those of a table that may go on on another page come with its headings. */
export interface Planned {
  readonly rows: readonly PlannedRow[];
  /** To be repeated where it goes on; absent where it may not. */
  readonly head?: PlannedRow;
}

/** Above a heading. */
const AIR = 6;
const ROW_AIR = 1.5;
/** What two charts take below their captions. */
const FIGURE_ROWS = 10;
const FIGURE_ROW = 14.25;
/** Where the second chart begins. */
export const SECOND_FIGURE = 5;

export function planned(element: Element): Planned {
  switch (element.kind) {
    case "text":
      return { rows: [textRow(element)] };
    case "table":
      return tableRows(element);
    case "gap":
      return { rows: [{ height: AIR, cells: [] }] };
    case "figures":
      return { rows: figureRows(element) };
  }
}

function textRow({ tone, text }: Text): PlannedRow {
  const said = tone === "point" ? `• ${text}` : text;
  const { line } = LOOKS[tone];
  const height = linesIn(said, tone, widthOver(ACROSS)) * line + (tone === "heading" ? AIR : ROW_AIR);
  return { height: rounded(height), cells: [{ over: ACROSS, value: said, look: tone, isMerged: true }] };
}

function linesIn(text: string, look: LookName, width: number): number {
  const { size, ...rest } = LOOKS[look];
  const digit = size * DIGIT_OF_HEIGHT * SAFETY * ("bold" in rest ? BOLD : 1);
  return textLines(text, (width - PADDING) / digit);
}

/** No printer sets letters exactly as the screen does. */
const SAFETY = 1.015;

/** Excel keeps heights in quarters of a point, and no row is higher than this. */
function rounded(height: number): number {
  return Math.min(409, Math.ceil(height * 4) / 4);
}

function tableRows({ columns, rows, heat, goesOn }: Table): Planned {
  const head = columns.some(({ heading }) => heading !== "") ? [headRow(columns)] : [];
  const colored = heat && ([columns[heat[0]]!.over[0], columns[heat[1]]!.over[1]] as const);
  const body = rows.map((row) => bodyRow(columns, row, colored));
  return { rows: [...head, ...body], ...(goesOn ? { head: head[0]! } : {}) };
}

function headRow(columns: readonly TableColumn[]): PlannedRow {
  const cells = columns.map(({ heading, over, format }): PlannedCell => {
    const look = format === undefined ? "head" : "headNumber";
    return { over, value: heading, look, ...merged(over) };
  });
  // The fill runs through, whatever columns have a heading.
  const gaps = gapsBetween(columns).map((column): PlannedCell => ({
    over: [column, column],
    value: null,
    look: "head",
  }));
  return { height: heightOf(cells), cells: [...cells, ...gaps] };
}

function gapsBetween(columns: readonly TableColumn[]): number[] {
  const all = Array.from({ length: ACROSS[1] + 1 }, (_, column) => column);
  return all.filter((column) => !columns.some(({ over: [first, last] }) => column >= first && column <= last));
}

function bodyRow(columns: readonly TableColumn[], row: TableRow, heat?: readonly [number, number]): PlannedRow {
  if ("group" in row) {
    const line: PlannedCell = { over: ACROSS, value: row.group, look: "group", isMerged: true };
    return { height: heightOf([line]), cells: [line], isRuled: true, ...(heat ? { heat } : {}) };
  }
  const cells = columns.map(({ over, format }, c): PlannedCell => {
    const value = row[c] ?? null;
    const look = typeof value === "string" && value.includes("\n") ? "note" : "cell";
    if (format === undefined) return { over, value, look, ...merged(over) };
    // A number stands at the right end of its columns.
    return { over: [over[1], over[1]], value, look: "number", format };
  });
  return { height: heightOf(cells), cells, isRuled: true, ...(heat ? { heat } : {}) };
}

function merged([first, last]: readonly [number, number]): { isMerged?: true } {
  return last > first ? { isMerged: true } : {};
}

function heightOf(cells: readonly PlannedCell[]): number {
  const heights = cells.map(({ value, look, over }) => {
    const lines = typeof value === "string" ? linesIn(value, look, widthOver(over)) : 1;
    return lines * LOOKS[look].line;
  });
  return rounded(Math.max(...heights) + ROW_AIR);
}

function figureRows({ captions }: Figures): PlannedRow[] {
  const [radar, bars] = captions;
  return [
    {
      height: rounded(LOOKS.caption.line + AIR),
      cells: [
        { over: [0, SECOND_FIGURE - 1], value: radar, look: "caption", isMerged: true },
        { over: [SECOND_FIGURE, ACROSS[1]], value: bars, look: "caption", isMerged: true },
      ],
    },
    ...Array.from({ length: FIGURE_ROWS }, (): PlannedRow => ({ height: FIGURE_ROW, cells: [] })),
  ];
}
