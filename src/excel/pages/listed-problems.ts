import { quotedSheet } from "../../cells/sheet-name";
import { tablesOf } from "../../methods/table";
import { count } from "../../methods/words";
import type { Problem } from "../answers/ground/reading";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import type { Block, Cell } from "../sheets/sheet";
import { clip } from "../sheets/text";

/** So many problems link to their cells (rules.md 32): each link costs time and space in the file. */
const LINKED_PROBLEMS = 1_000;
/** More would not be read by anyone, and would take minutes to write. */
const LISTED_PROBLEMS = 100_000;
/** What the sheet shows of a value. */
const VALUE_LIMIT = 255;
const WHOLE_SHEET = "whole sheet";

/** What is said of problems beside their own words. */
interface InWords {
  effectOf(problem: Problem): string;
  /** Stands where there is none. */
  readonly nothing: string;
}

const PROBLEMS = tablesOf<Problem | null, InWords>().table({
  effect: {
    heading: "Effect",
    unit: "text",
    width: 12,
    value: (listed, words) => listed && words.effectOf(listed),
  },
  sheet: { heading: "Sheet", unit: "text", width: 18, wrap: true, value: (listed) => listed && listed.sheet },
  cell: {
    heading: "Cell",
    unit: "text",
    width: 12,
    value: (listed) => listed && (listed.cell ?? (listed.sheet === null ? null : WHOLE_SHEET)),
  },
  value: {
    heading: "Value",
    unit: "text",
    width: 16,
    wrap: true,
    value: (listed) => (listed === null || listed.value === null ? null : clip(shown(listed.value), VALUE_LIMIT)),
  },
  problem: {
    heading: "Problem",
    unit: "text",
    width: 50,
    wrap: true,
    value: (listed, { nothing }) => (listed ? listed.problem : nothing),
  },
  remedy: { heading: "What to do", unit: "text", width: 44, wrap: true, value: (listed) => listed && listed.remedy },
  code: { heading: "Code", unit: "text", width: 24, wrap: true, value: (listed) => listed && listed.code },
});

/** The table of problems, with links to their cells. */
export function problemsBlock(table: string, problems: readonly Problem[], words: InWords): Block {
  const grid = new Grid(PROBLEMS, words);
  const rows = problems.length ? problems.slice(0, LISTED_PROBLEMS) : [null];
  const [sheet, cell] = [grid.place("sheet"), grid.place("cell")];
  const to = (row: readonly Cell[]) => placeOf(row[sheet], row[cell]);
  return blockOf(grid, { table, rows, link: { column: cell, to, most: LINKED_PROBLEMS } });
}

/** "2 cells or tables did not count; 1 notice" */
export function countedProblems(problems: readonly Pick<Problem, "severity">[]): string {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  return `${count(refused, "cell or table did", "cells or tables did")} not count; ${count(problems.length - refused, "notice")}`;
}

/** What is said where there is nothing to list. */
export const NO_PROBLEMS = "Nothing was left out, and there is nothing to report.";

/** How far the list reaches, and its links. */
export function limitsOfProblems(problems: number): string {
  if (problems <= LINKED_PROBLEMS) return "Click a cell's address to go there.";
  const links = `The first ${count(LINKED_PROBLEMS, "address", "addresses")} can be clicked to go there.`;
  if (problems <= LISTED_PROBLEMS) return links;
  return `${links} The first ${count(LISTED_PROBLEMS, "problem")} are listed, ${count(problems - LISTED_PROBLEMS, "more is", "more are")} not.`;
}

/** A value as Excel's user would see it typed. */
function shown(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Where a row's address leads; null where it has none. */
function placeOf(sheet: Cell | undefined, cell: Cell | undefined): string | null {
  if (typeof sheet !== "string" || typeof cell !== "string" || sheet === "") return null;
  return `${quotedSheet(sheet)}!${cell === WHOLE_SHEET ? "A1" : cell}`;
}
