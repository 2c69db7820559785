import { quotedSheet } from "../../cells/sheet-name";
import { tablesOf } from "../../methods/table";
import type { Problem } from "../answers/ground/reading";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import type { Cell } from "../sheets/sheet";
import { clip } from "../sheets/text";
import { count } from "../../methods/words";
import type { ResultPage, Results } from "./page";

/** So many problems link to their cells (rules.md 32): each link costs time and space in the file. */
const LINKED_PROBLEMS = 1_000;
/** More would not be read by anyone, and would take minutes to write. */
const LISTED_PROBLEMS = 100_000;
/** What the sheet shows of a value. */
const VALUE_LIMIT = 255;
const WHOLE_SHEET = "whole sheet";

type Listed = Problem | null;

const PROBLEMS = tablesOf<Listed, Results>().table({
  effect: {
    heading: "Effect",
    unit: "text",
    width: 13,
    value: (listed, results) => listed && effectOf(listed, results),
  },
  sheet: { heading: "Sheet", unit: "text", width: 24, value: (listed) => listed && listed.sheet },
  cell: {
    heading: "Cell",
    unit: "text",
    width: 14,
    value: (listed) => listed && (listed.cell ?? (listed.sheet === null ? null : WHOLE_SHEET)),
  },
  value: {
    heading: "Value",
    unit: "text",
    width: 24,
    value: (listed) => (listed === null || listed.value === null ? null : clip(shown(listed.value), VALUE_LIMIT)),
  },
  problem: {
    heading: "Problem",
    unit: "text",
    width: 60,
    wrap: true,
    value: (listed) => (listed ? listed.problem : "None: every answer counted."),
  },
  remedy: { heading: "What to do", unit: "text", width: 60, wrap: true, value: (listed) => listed && listed.remedy },
  code: { heading: "Code", unit: "text", width: 28, value: (listed) => listed && listed.code },
});

/** HVM Problems: what did not count and why, and what the reader of the results should know of the answers. */
export const PROBLEMS_PAGE: ResultPage = {
  kind: "problems",
  name: "HVM Problems",
  shows: "what was left out and why, with links to the cells",
  title: () => "HVM Problems: what did not count, and why",
  lines: ({ reading: { problems }, met }) => {
    if (problems.length + met.length === 0) return ["Nothing was left out, and there is nothing to report."];
    const refused = problems.filter(({ severity }) => severity === "refused").length;
    const counts = `${count(refused, "cell or table did", "cells or tables did")} not count; ${count(problems.length - refused, "notice")}${met.length > 0 ? `; ${count(met.length, "reference number differs", "reference numbers differ")}` : ""}.`;
    return [counts, limits(problems.length + met.length)];
  },
  blocks: (results) => {
    const problems = [...results.met, ...results.reading.problems];
    const grid = new Grid(PROBLEMS, results);
    const rows = problems.length ? problems.slice(0, LISTED_PROBLEMS) : [null];
    const [sheet, cell] = [grid.place("sheet"), grid.place("cell")];
    const to = (row: readonly Cell[]) => placeOf(row[sheet], row[cell]);
    return [blockOf(grid, { table: "HVM_Problems", rows, link: { column: cell, to, most: LINKED_PROBLEMS } })];
  },
};

function limits(problems: number): string {
  if (problems <= LINKED_PROBLEMS) return "Click a cell's address to go there.";
  const links = `The first ${count(LINKED_PROBLEMS, "address", "addresses")} can be clicked to go there.`;
  if (problems <= LISTED_PROBLEMS) return links;
  return `${links} The first ${count(LISTED_PROBLEMS, "problem")} are listed, ${count(problems - LISTED_PROBLEMS, "more is", "more are")} not.`;
}

/** What analyses found wrong leaves out no answer. */
function effectOf(problem: Problem, { met }: Results): string {
  if (met.includes(problem)) return "Differs";
  return problem.severity === "refused" ? "Not counted" : "Notice";
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
