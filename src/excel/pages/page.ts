import type { Assessment, Cohort } from "../../methods/hvm";
import type { Chosen } from "../../methods/hvm/tables";
import type { Outcomes } from "../../methods";
import { ownMeanings, type Table } from "../../methods/table";
import type { CellPlace, Places } from "../answers/ground/places";
import type { Problem, Reading } from "../answers/ground/reading";
import type { Worded } from "../answers/problems";
import type { ByFirm } from "../formulas/by-firm";
import { LINES, type Block, type Figure, type ReportSheet } from "../sheets/sheet";
import type { Imprint } from "./imprint";
import type { Since } from "./since";

/** All that was found out, for the pages to show. */
export interface Results extends Chosen {
  readonly firms: readonly Assessment[];
  readonly cohort: Cohort;
  readonly reading: Reading;
  readonly imprint: Imprint;
  /** What the analyses that were asked for came to. */
  readonly further: Outcomes;
  /** What they found wrong, beside the problems of the reading. */
  readonly met: readonly Problem[];
  /** What is different since the last analysis; null where there was none, absent where nobody asked. */
  readonly since?: Since | null | undefined;
  /** Where the results are to follow the answers as formulas; null where they are values. */
  readonly live: Live | null;
}

/** What formulas rest on. */
export interface Live {
  readonly byFirm: ByFirm;
  readonly places: Places;
  /** The cells of the footprints, a row a proposition. */
  readonly footprints: readonly (readonly CellPlace[])[];
  /** The day, as what stays a value is as of then. */
  readonly made: string;
}

/**
 * One result sheet of any method, declared: all that any part of the add-in knows of it. A page is a file in this folder and a line
 * in the register beside it.
 */
export interface SheetPage<R> {
  /** Stands in the sheet's mark, so it is never changed. */
  readonly kind: string;
  /** What the sheet is called where that name is free. */
  readonly name: string;
  /** What it shows, in a sentence, for the README. */
  readonly shows: string;
  /** Whether its first table has a row a firm, in which a firm can be pointed at. */
  readonly isOfFirms?: boolean;
  /** So many first columns of its main table say what a row is of; see `ReportSheet`. */
  readonly keyColumns?: number;
  /** So many first columns are on paper; absent: all. Where that depends on the results, `Infinity` says all: an earlier run may have said fewer. */
  printedColumns?(results: R, blocks: readonly Block[]): number | undefined;
  /** Whether the sheet is made; default: yes. */
  isMade?(results: R): boolean;
  /** The first cell. */
  title(results: R): string;
  /** The lines under the title, two at most. */
  lines(results: R): readonly string[];
  /** What stands on it, the main table first. `all` are all sheets, for a page about them. */
  blocks(results: R, all: readonly ReportSheet[]): readonly Block[];
  figures?(results: R): readonly Figure[];
  /** Whether it tells about all sheets, and so is made when they are. */
  readonly isAboutOthers?: boolean;
  /** The tables of results it shows, whose columns the page about the others explains. */
  readonly tables?: readonly Table<never, R>[];
}

/** A result sheet of the first method. */
export interface ResultPage extends SheetPage<Results> {
  /** What its analysis found wrong. */
  problems?(further: Outcomes): readonly Worded[];
}

/** The sheets of the pages, in their order. `declared`: what the user declared of the cells, for each to say; null for nothing. */
export function sheetsOf<R>(pages: readonly SheetPage<R>[], results: R, declared: string | null): ReportSheet[] {
  const made = pages.filter((page) => page.isMade?.(results) ?? true);
  const sheets = made.map((page) => sheetOf(page, results, declared, []));
  return made.map((page, i) => (page.isAboutOthers ? sheetOf(page, results, declared, sheets) : sheets[i]!));
}

function sheetOf<R>(page: SheetPage<R>, results: R, declared: string | null, all: readonly ReportSheet[]): ReportSheet {
  const blocks = page.blocks(results, all);
  const printedColumns = page.printedColumns?.(results, blocks);
  return {
    kind: page.kind,
    name: page.name,
    title: page.title(results),
    lines: withDeclared(page.lines(results), declared),
    blocks,
    figures: page.figures?.(results) ?? [],
    ...(page.keyColumns === undefined ? {} : { keyColumns: page.keyColumns }),
    ...(printedColumns === undefined ? {} : { printedColumns }),
    meanings: (page.tables ?? []).flatMap((table) => ownMeanings(table, results)),
  };
}

/** In a line of its own where there is room for one, else behind the last. */
function withDeclared(lines: readonly string[], declared: string | null): readonly string[] {
  if (declared === null) return lines;
  if (lines.length < LINES) return [...lines, declared];
  return lines.map((line, i) => (i === lines.length - 1 ? `${line} ${declared}` : line));
}
