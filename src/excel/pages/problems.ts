import { count } from "../../methods/words";
import { quotedSheet } from "../../cells/sheet-name";
import type { Problem, Reading } from "../answers/ground/reading";
import { HEADINGS_ROW, TEXT, type Cell, type Column, type ReportSheet } from "../sheets/sheet";
import { clip } from "../sheets/text";

/** So many problems link to their cells (rules.md 32): each link costs time and space in the file. */
export const LINKED_PROBLEMS = 1_000;
/** More would not be read by anyone, and would take minutes to write. */
export const LISTED_PROBLEMS = 100_000;
/** What the sheet shows of a value. */
const VALUE_LIMIT = 255;
const WHOLE_SHEET = "whole sheet";

const COLUMNS: readonly Column[] = [
  { heading: "Effect", format: TEXT, width: 13 },
  { heading: "Sheet", format: TEXT, width: 24 },
  { heading: "Cell", format: TEXT, width: 14 },
  { heading: "Value", format: TEXT, width: 24 },
  { heading: "Problem", format: TEXT, width: 60, wrap: true },
  { heading: "What to do", format: TEXT, width: 60, wrap: true },
  { heading: "Code", format: TEXT, width: 28 },
];

/** HVM Problems: what did not count and why, and what the reader of the results should know of the answers. */
export function problemsSheet({ problems }: Reading): ReportSheet {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  const listed = problems.slice(0, LISTED_PROBLEMS);
  return {
    kind: "problems",
    title: "HVM Problems: what did not count, and why",
    lines: [
      problems.length === 0
        ? "Nothing was left out, and there is nothing to report."
        : `${count(refused, "cell or table did", "cells or tables did")} not count; ${count(problems.length - refused, "notice")}.`,
      ...limits(problems.length),
    ],
    blocks: [
      {
        table: "HVM_Problems",
        row: HEADINGS_ROW,
        column: 0,
        columns: COLUMNS,
        rows: listed.length
          ? listed.map(problemRow)
          : [[null, null, null, null, "None: every answer counted.", null, null]],
        link: { column: 2, to: linkOf },
      },
    ],
    figures: [],
  };
}

function limits(problems: number): string[] {
  if (problems === 0) return [];
  if (problems <= LINKED_PROBLEMS) return ["Click a cell's address to go there."];
  const links = `The first ${count(LINKED_PROBLEMS, "address", "addresses")} can be clicked to go there.`;
  if (problems <= LISTED_PROBLEMS) return [links];
  return [
    `${links} The first ${count(LISTED_PROBLEMS, "problem")} are listed, ${count(problems - LISTED_PROBLEMS, "more is", "more are")} not.`,
  ];
}

function problemRow({ code, severity, sheet, cell, value, problem, remedy }: Problem): Cell[] {
  return [
    severity === "refused" ? "Not counted" : "Notice",
    sheet,
    cell ?? (sheet === null ? null : WHOLE_SHEET),
    value === null ? null : clip(shown(value), VALUE_LIMIT),
    clip(problem),
    clip(remedy),
    code,
  ];
}

/** A value as Excel's user would see it typed. */
function shown(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function linkOf([, sheet, cell]: readonly Cell[]): string | null {
  if (typeof sheet !== "string" || typeof cell !== "string" || sheet === "") return null;
  return `${quotedSheet(sheet)}!${cell === WHOLE_SHEET ? "A1" : cell}`;
}
