import type { Meaning } from "../../methods/table";
import { isFormula } from "../sheets/draw/outgoing";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import type { ReportSheet } from "../sheets/sheet";
import { SOURCES, theSix } from "./about/explanations";
import { keyRows, provenanceRows } from "./about/provenance";
import { TERMS } from "../../methods/hvm/tables";
import { type Topic, TOPICS } from "./about/topics";
import type { Live, ResultPage } from "./page";

/**
 * HVM About: where the numbers come from and how to take them.
 *
 * One table of topic, point and text, so that the longest part, the key, can be filtered out, and the sheet prints as pages
 * of text.
 */
export const ABOUT_PAGE: ResultPage = {
  kind: "about",
  name: "HVM About",
  shows:
    "where every number comes from: sheets, ranges, key, footprints, options, counts; how to read the results; sources",
  isAboutOthers: true,
  title: () => "HVM About: where these results come from and how to read them",
  lines: () => ["Written by the add-in HVM for Excel. Running it again renews this and the other HVM sheets in place."],
  blocks: (results, all) => {
    const about = (topic: string, points: readonly Meaning[]) => points.map((point): Topic => ({ topic, ...point }));
    const rows: Topic[] = [
      ...(results.live ? notFormulas(results.live, all) : []),
      ...provenanceRows(results),
      ...about("How to read", [...Object.values(TERMS), ...all.flatMap(({ meanings }) => meanings)]),
      ...about("Value propositions", theSix(results.options.footprints)),
      ...about("Sources", SOURCES),
      ...keyRows(results.reading),
    ];
    return [blockOf(new Grid(TOPICS, results), { table: "HVM_About", rows })];
  },
};

/** All columns that do not follow the answers. */
function notFormulas({ made }: Live, sheets: readonly ReportSheet[]): Topic[] {
  const text =
    `These stay as they were on ${made}. All else is formulas, and follows the answers, the key and the footprints. ` +
    "After adding or removing firms, respondents, items or sheets, or moving rows of a long list, analyse again.";
  const fixed = sheets.flatMap(({ name, blocks: [main] }) => {
    const columns = main!.columns.filter((_, c) => !main!.rows.some((row) => isFormula(row[c] ?? null)));
    if (columns.length === 0) return [];
    const all = columns.length === main!.columns.length;
    return [{ point: name, text: all ? "The whole sheet" : columns.map(({ heading }) => heading).join(", ") }];
  });
  return [{ point: "What it means", text }, ...fixed].map((point) => ({ topic: "Not formulas", ...point }));
}
