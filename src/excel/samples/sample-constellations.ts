import {
  CASES,
  type Coding,
  codingOf,
  type Dimension,
  type ObservedCase,
  readText,
  rowOfSheet,
} from "../../methods/constellations";
import { drawCodingSheet, printCodingSheet } from "../coding-sheet/draw";
import { insertSheet, named } from "../workbook/insert-sheet";
import { markAsSample } from "../workbook/marks/sample";
import type { RunOptions } from "../workbook/session";
import { type Opened, openSample, sampleFile } from "./open-sample";

const LINES = [
  "Sample: service relationships of a paper",
  `The ${CASES.length} relationships in Kowalkowski, Witell and Gustafsson (2013), coded only where its text says so, with the section or table as evidence, and the authors' constellation as judgement. What is blank the text does not say.`,
  "Most come out as “not enough”: so much a published table leaves open, and so the first thing to see here is what would have to be asked. The rules were distilled from these very cases: agreement with them is no validation.",
];

/** Opens the sample of codings in a new workbook or on a new sheet; see `openSample`. */
export function openSampleConstellations(
  options: RunOptions = {},
  file = () => sampleFile("sample-constellations.xlsx"),
): Promise<Opened> {
  return openSample(file, insertSampleConstellations, options);
}

/** Adds a coding sheet with the paper's own cases and goes there. */
export function insertSampleConstellations(options: RunOptions = {}): Promise<{ sheet: string }> {
  return insertSheet(named("Sample codings"), fillSampleConstellations, "A1", options, printCodingSheet);
}

/** Writes the paper's cases as a coding sheet into an empty sheet. Sends nothing. */
function fillSampleConstellations(worksheet: Excel.Worksheet): void {
  markAsSample(worksheet);
  drawCodingSheet(worksheet, { lines: LINES, rows: CASES.map(rowOfCase) });
}

/** A case as a row of the coding sheet. */
function rowOfCase(observed: ObservedCase): readonly (string | number)[] {
  const { coded, constellation, ...said } = observed;
  const evidence = Object.fromEntries(Object.entries(coded).map(([dimension, [, source]]) => [dimension, source]));
  return rowOfSheet({ ...said, judged: constellation, coding: codingOfCase(observed), evidence });
}

/** What is coded of a case. */
export function codingOfCase({ coded }: ObservedCase): Coding {
  const dimensions = Object.entries(coded) as [Dimension, readonly [codes: string, source: string]][];
  return codingOf(
    dimensions.flatMap(([dimension, [text]]) => {
      const read = readText(dimension, text);
      return "codes" in read ? read.codes : [];
    }),
  );
}
