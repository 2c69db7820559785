import { expect, it } from "vitest";
import { loadChoices } from "../../src/excel/results/choices";
import { PaneController } from "../../src/taskpane/state/controller";
import { initialState } from "../../src/taskpane/state/state";
import * as first from "../../src/taskpane/state/verbs/first";
import { openSheets, openState } from "../support/study";

async function opened() {
  const verbs = { first, later: () => import("../../src/taskpane/state/verbs/later") };
  const pane = new PaneController(initialState(), verbs, "1.2.3");
  await pane.start();
  return pane;
}

it("from nothing to the teaching workbook: its study is found, its results stand, and the next analysis keeps them formulas", async () => {
  const host = await openState();
  const pane = await opened();
  expect(pane.getState().view).toBe("nothing");
  await pane.insertTeachingWorkbook();
  expect(pane.getState()).toMatchObject({ view: "found", standing: true, stale: false });
  expect(pane.getState().choices).toMatchObject({ sheets: ["Sample study"], results: "formulas" });
  expect(pane.getState().found!.firms).toHaveLength(10);
  expect(pane.getState().notice).toContain("“Start”");
  await pane.analyse();
  expect(pane.getState().view).toBe("results");
  expect(host.document.sheet("HVM Summary")!.grid.formula(5, 3)).toMatch(/^=/);
  expect(await loadChoices()).toEqual(pane.getState().choices);
  await pane.end();
});

it("where it cannot be, that is said, and nothing is added", async () => {
  const host = await openSheets({ name: "HVM Footprints", rows: [[1]] });
  const pane = await opened();
  await pane.insertTeachingWorkbook();
  expect(pane.getState()).toMatchObject({ view: "trouble", trouble: { code: "workbook-in-use" } });
  expect(host.document.sheets).toHaveLength(1);
  await pane.end();
});
