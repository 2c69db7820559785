import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { analyse } from "../../src/excel/results/analyse";
import { openFile } from "../../src/workbench/file/open";
import { EmbeddedHost } from "../../src/workbench/host";
import { connect } from "../../src/workbench/host/protocol/client";
import { openStudy, RESULT_SHEETS, saved, useBrowser } from "./harness";

useBrowser();

const SAMPLE = resolve(import.meta.dirname, "../../assets/sample-study.xlsx");

/** What the same code writes in Node, where excel/analyse.test.ts compares every cell with `assess`. */
async function writtenInNode() {
  const host = await EmbeddedHost.open(await openFile(readFileSync(SAMPLE), "sample-study.xlsx"));
  connect(host);
  const { cohort } = await analyse({ version: "0.1.0", now: new Date() });
  const cells = (name: string) => {
    const { grid } = host.document.sheet(name)!;
    const used = grid.used(true)!;
    return grid.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  };
  return { cohort, cells };
}

it("analysing the sample study writes every cell of the result sheets that assess gives, with charts", async () => {
  const visit = await openStudy();
  await visit.analyse();
  expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study", ...RESULT_SHEETS]);

  const expected = await writtenInNode();
  for (const sheet of RESULT_SHEETS.slice(0, 6)) expect(await visit.cells(sheet)).toEqual(expected.cells(sheet));
  const about = (rows: unknown[][]) => rows.filter(([, point]) => point !== "Made by");
  expect(about(await visit.cells("HVM About"))).toEqual(about(expected.cells("HVM About")));
  const summary = await visit.cells("HVM Summary");
  const heading = summary.findIndex(([first]) => first === "Firm");
  const column = summary[heading]!.indexOf("Class");
  expect(summary.slice(heading + 1, heading + 11).map((row) => row[column])).toEqual(
    expected.cohort.firms.map(({ classification }) => classification),
  );

  await visit.goTo("HVM Profiles");
  expect(await visit.charts()).toEqual(["HVM Figure 1", "HVM Figure 1 footprints"]);
  await visit.goTo("HVM Rankings");
  expect(await visit.charts()).toHaveLength(6);
});

it("a save holds the results, and opens again with them", async () => {
  const visit = await openStudy();
  await visit.analyse();
  const state = await openFile(await saved(visit), "results.xlsx");
  expect(state.sheets.map(({ name }) => name)).toEqual(["Answers", "HVM Firms", "About this study", ...RESULT_SHEETS]);
  expect(state.sheets.map(({ charts }) => charts.length)).toEqual([0, 0, 0, 0, 0, 2, 0, 6, 0, 0, 0]);
});
