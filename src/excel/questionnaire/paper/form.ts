import { textLines } from "../../../cells/text-width";
import type { Key } from "../../../methods/hvm";
import type { Column } from "../respondents";
import { CIRCLES, HOW_TO, introduction, REMARKS, SCALE_WORDS, THANKS } from "./words";

/** What a row of a form is; it looks, and is merged, accordingly. */
export type Look = "title" | "text" | "how" | "fields" | "scale" | "part" | "item" | "again" | "line" | "gap";

/** A row of a form. */
export interface FormRow {
  readonly look: Look;
  readonly cells: readonly string[];
  /** In points on the screen. */
  readonly height: number;
}

/** Item; statement; a circle for each point of the scale, and one for N/A. */
export const FORM_COLUMNS = 2 + CIRCLES.length;
/** In points on the screen: the words of the introduction fit the first. */
export const FORM_WIDTHS = { item: 66, statement: 256, circle: 40 } as const;
/** On paper, in per cent: 11 points become 9.5. */
export const FORM_SCALE = 86;
/** How high a page is between our margins on Letter, which is lower than A4, at that scale. */
const PAGE = 820;

/** How wide a line of a statement is, of the introduction, and of what stands across the page, in digits. */
const LETTERS = { statement: 46, introduction: 90, whole: 97 } as const;
const LINE = 15;

/** The pages of one respondent's form: who and what for, then the statements part by part, then room for remarks. */
export function formOf({ items }: Key, who: Column | null): FormRow[][] {
  const pages: FormRow[][] = [[...headOf(items.length, who)]];
  let isScaleThere = false;
  const room = () => PAGE - heightOf(pages[pages.length - 1]!);
  const turn = () => {
    pages.push([againRow(who, pages.length + 1)]);
    isScaleThere = false;
  };
  for (const part of partsOf(items)) {
    const rows = [...(part.name === "" ? [] : [partRow(part.name)]), ...part.items.map(itemRow)];
    const whole = heightOf(isScaleThere ? rows : [scaleRow, ...rows]);
    // A part stays together where a page can hold it.
    if (whole > room() && whole <= PAGE - heightOf([againRow(who, 2)])) turn();
    for (const row of rows) {
      if (row.height + (isScaleThere ? 0 : scaleRow.height) > room()) turn();
      if (!isScaleThere) pages[pages.length - 1]!.push(scaleRow);
      isScaleThere = true;
      pages[pages.length - 1]!.push(row);
    }
  }
  if (heightOf(closing(LEAST_LINES)) > room()) turn();
  const lines = Math.min(
    MOST_LINES,
    LEAST_LINES + Math.floor((room() - heightOf(closing(LEAST_LINES))) / lineRow.height),
  );
  pages[pages.length - 1]!.push(...closing(lines));
  return pages;
}

function heightOf(rows: readonly FormRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function headOf(items: number, who: Column | null): FormRow[] {
  return [
    row("title", ["What does your firm offer its customers above all?"], 30),
    row("again", ["Questionnaire on High Value Manufacturing"], 22),
    ...introduction(items).map(([word, text]) =>
      row("text", [word, text], textLines(text, LETTERS.introduction) * LINE + 6),
    ),
    gap(6),
    row("fields", ["Firm", who?.firm ?? "", "Respondent", "", who?.respondent ?? ""], 26),
    row("fields", ["Your name", "", "Your role"], 26),
    gap(10),
    row("how", [HOW_TO], textLines(HOW_TO, LETTERS.whole) * LINE + 8),
  ];
}

const scaleRow = row("scale", ["", "", ...SCALE_WORDS], 2 * LINE + 6);
const lineRow = row("line", [], 24);
const LEAST_LINES = 2;
const MOST_LINES = 5;

function closing(lines: number): FormRow[] {
  return [gap(8), row("how", [REMARKS], 20), ...Array.from({ length: lines }, () => lineRow), row("how", [THANKS], 24)];
}

/** Sheets of paper that come apart can be put together again. */
function againRow(who: Column | null, page: number): FormRow {
  const name =
    who === null ? "Firm and respondent:  ________________________________________" : `${who.firm}, ${who.respondent}`;
  return row("again", [`${name}    Page ${page}`], 24);
}

function partRow(name: string): FormRow {
  return row("part", [name], 22);
}

function itemRow({ item, statement }: Key["items"][number]): FormRow {
  return row("item", [item, statement, ...CIRCLES], Math.max(30, textLines(statement, LETTERS.statement) * LINE));
}

function gap(height: number): FormRow {
  return row("gap", [], height);
}

function row(look: Look, cells: readonly string[], height: number): FormRow {
  return { look, cells, height };
}

function partsOf(items: Key["items"]) {
  const parts: { name: string; items: Key["items"][number][] }[] = [];
  for (const item of items) {
    const last = parts[parts.length - 1];
    if (last?.name === item.part) last.items.push(item);
    else parts.push({ name: item.part, items: [item] });
  }
  return parts;
}
