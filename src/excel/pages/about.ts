import type { Cohort } from "../../methods/hvm";
import type { Reading } from "../answers/ground/reading";
import { TOPICS } from "./columns";
import { HOW_TO_READ, SOURCES, THE_SIX } from "./explanations";
import type { Imprint } from "./imprint";
import { keyRows, provenanceRows } from "./provenance";
import { HEADINGS_ROW, type Cell, type ReportSheet } from "../sheets/sheet";

/**
 * HVM About: where the numbers come from and how to take them.
 *
 * One table of topic, point and text, so that the longest part, the key, can be filtered out, and the sheet prints as pages
 * of text.
 */
export function aboutSheet(cohort: Cohort, reading: Reading, imprint: Imprint): ReportSheet {
  const rows: Cell[][] = [
    ...provenanceRows(cohort, reading, imprint),
    ...HOW_TO_READ.map(([point, text]) => ["How to read", point, text]),
    ...THE_SIX.map(([point, text]) => ["Value propositions", point, text]),
    ...SOURCES.map(([point, text]) => ["Sources", point, text]),
    ...keyRows(reading),
  ];
  return {
    kind: "about",
    title: "HVM About: where these results come from and how to read them",
    lines: ["Written by the add-in HVM for Excel. Running it again renews this and the other HVM sheets in place."],
    blocks: [
      {
        table: "HVM_About",
        row: HEADINGS_ROW,
        column: 0,
        columns: TOPICS,
        rows,
      },
    ],
    figures: [],
  };
}
