import { expect, it } from "vitest";
import { PaneController } from "../../../src/taskpane/state/controller";
import { initialState } from "../../../src/taskpane/state/state";
import * as first from "../../../src/taskpane/state/verbs/first";
import { openSheets, STUDY } from "../../support/study";

const CODINGS = {
  name: "Codings",
  rows: [
    ["Company", "Service", "Market orientation", "Coordination", "Case"],
    ["Alder", "Pump stations", "reactive", "informal agreement", "A"],
    ["Birch", "Retrofit", "reactive", "acquisition", "B"],
    ["Birch", "Repair", null, "acquisition", "B"],
  ],
};

async function opened() {
  const later = () => import("../../../src/taskpane/state/verbs/later");
  const pane = new PaneController(initialState(), { first, later }, "1.2.3");
  await pane.start();
  return pane;
}

it("codings alone are analysed, and their results are shown; opened again, the same are offered", async () => {
  await openSheets(CODINGS);
  const pane = await opened();
  expect(pane.getState()).toMatchObject({ view: "found", found: { firms: [], preview: [] } });
  await pane.choose({ minKnown: 2 });
  await pane.analyse();
  const { view, results, said } = pane.getState();
  expect(view).toBe("relationships");
  expect(said).toBe("Done. 3 relationships of 2 firms: one constellation is preferred for 1.");
  const again = await opened();
  await again.showResults();
  expect(again.getState().view).toBe("relationships");
  expect(again.getState().results!.constellations).toEqual(results!.constellations);
  expect(again.getState().results!.constellations!.options.minKnown).toBe(2);
});

it("answers and codings are analysed together, and the results of firms are shown first", async () => {
  await openSheets(STUDY, CODINGS);
  const pane = await opened();
  await pane.analyse();
  const { view, results } = pane.getState();
  expect([view, results!.cohort.firms.length]).toEqual(["results", 2]);
  expect(results!.constellations!.found.study.relationships).toHaveLength(3);
});

it("the column of the firm can be changed, and back", async () => {
  await openSheets(CODINGS);
  const pane = await opened();
  const firms = () => pane.getState().found!.reading.codings!.relationships.map(({ firm }) => firm);
  expect(firms()).toEqual(["Alder", "Birch", "Birch"]);
  await pane.choose({ columns: [{ header: "Case", role: "firm" }] });
  expect(firms()).toEqual(["A", "B", "B"]);
  await pane.choose({ columns: [] });
  expect(firms()).toEqual(["Alder", "Birch", "Birch"]);
});

it("a column of codings that is named for the firm leaves answers beside them as they were", async () => {
  await openSheets(STUDY, CODINGS);
  const pane = await opened();
  await pane.choose({ columns: [{ header: "Case", role: "firm" }] });
  const { firms, reading } = pane.getState().found!;
  expect(firms.map(({ firm }) => firm)).toEqual(["Acme", "Bolt"]);
  expect(reading.codings!.relationships.map(({ firm }) => firm)).toEqual(["A", "B", "B"]);
  await pane.choose({ columns: [{ header: "Nowhere", role: "firm" }] });
  expect(pane.getState().doubt?.trouble.message).toContain("no column headed “Nowhere”");
});

it("a constellation that is explained stays so when results are renewed, as long as its relationship is there", async () => {
  await openSheets(CODINGS);
  const pane = await opened();
  await pane.analyse();
  pane.dispatch({
    type: "explain",
    explained: { relationship: 2, constellation: "Competence acquisition", beside: null },
  });
  expect(pane.getState().view).toBe("explained");
  const results = pane.getState().results!;
  pane.dispatch({ type: "analysed", results });
  expect(pane.getState()).toMatchObject({ view: "explained", explained: { relationship: 2 } });
  const constellations = results.constellations!;
  const relationships = constellations.codings.relationships.slice(1);
  const fewer = { ...constellations, codings: { ...constellations.codings, relationships } };
  pane.dispatch({ type: "analysed", results: { ...results, constellations: fewer } });
  expect(pane.getState()).toMatchObject({ view: "relationships", explained: null });
});
