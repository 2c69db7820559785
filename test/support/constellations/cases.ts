import { readFileSync } from "node:fs";
import { inOrder } from "../../../src/methods/constellations/catalogue/codes";
import {
  allowedBy,
  byFacet,
  CASES,
  type CodeName,
  type Coding,
  codingOf,
  type ConstellationName,
  DIMENSIONS,
  type Facet,
  readText,
  settle,
} from "../../../src/methods/constellations";
import { linesOf } from "../../../src/workbench/file/read/plain/fields";

const FOLDER = new URL("../../data/constellations/", import.meta.url);

/** A file of the second paper's data, a record a row. */
export function recordsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [headings, ...rows] = linesOf(readFileSync(new URL(file, FOLDER), "utf8"), ",");
  return rows.map(({ fields }) => Object.fromEntries(headings!.fields.map((name, c) => [name, fields[c]!])));
}

/** "a; b" as ["a", "b"]. */
export function listed(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(";").map((each) => each.trim());
}

/** The codes of a text that must be read. */
export function codesIn(dimension: Parameters<typeof readText>[0], text: string): readonly CodeName[] {
  const read = readText(dimension, text);
  if ("refusal" in read) throw new Error(`${dimension}: ${JSON.stringify(read.refusal)}`);
  return read.codes;
}

/**
 * The 19 cases as section 8 codes them. A: what the text says of the case; B: and what it says of all firms of that
 * constellation; C: B with every blank facet filled from Table 2's row.
 */
export function codedCases(
  by: "A" | "B" | "C",
): readonly { readonly coding: Coding; readonly is: ConstellationName }[] {
  return CASES.map(({ coded, constellation }) => {
    const codes = DIMENSIONS.flatMap((dimension) => {
      const [text, source] = coded[dimension] ?? ["", ""];
      return by === "A" && source.includes("said of all") ? [] : codesIn(dimension, text);
    });
    const { coding } = settle(codingOf(codes));
    return { coding: by === "C" ? filled(coding, constellation) : coding, is: constellation };
  });
}

function filled(coding: Coding, name: ConstellationName): Coding {
  return byFacet((facet) => (coding[facet].length > 0 ? coding[facet] : ofTheTable(name, facet)));
}

/** What Table 2 names for a constellation on a facet. */
export function ofTheTable(name: ConstellationName, facet: Facet): readonly CodeName[] {
  const rules = allowedBy(name, facet).rules.filter(({ source }) => source.includes("Table 2"));
  return inOrder(
    facet,
    rules.flatMap(({ codes }) => codes),
  );
}
