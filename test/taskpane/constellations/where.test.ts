import { expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import type { Facet } from "../../../src/methods/constellations";
import { whereCoded } from "../../../src/taskpane/screens/constellations/relationships/where";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";

async function where(rows: readonly (readonly (string | null)[])[], ...facets: readonly Facet[]) {
  await openHost(workbookOf([{ name: "Mine", rows: rows.map((row) => [...row]) }]));
  const codings = (await readAnswers()).codings!;
  return facets.map((facet) => whereCoded(codings, codings.relationships[0]!, facet).cell);
}

it("a facet is coded in its relationship's row, under its own heading, else under its dimension's", async () => {
  const rows = [
    ["Study", null, null, null, null],
    ["Firm", "Mode of coordination", "Levels", "Integration (Chandler, 1990)", "Service"],
    ["Acme", "merger", null, null, "Repair"],
  ];
  expect(await where(rows, "form", "levels", "duration", "integration")).toEqual(["B3", "C3", "B3", "D3"]);
});

it("without a column for it, the firm's cell is as near as one gets", async () => {
  const rows = [
    ["Firm", "Orientation", "Integration", "Service"],
    ["Acme", "reactive", null, "Repair"],
  ];
  expect(await where(rows, "place", "adaptation")).toEqual(["A2", "A2"]);
});

it("in a list of codes it is coded in the first free row", async () => {
  const rows = [
    ["Firm", "Service", "Dimension", "Code"],
    ["Acme", "Repair", "Integration", "vertical"],
    ["Acme", "Repair", "Orientation", "reactive"],
  ];
  expect(await where(rows, "form")).toEqual(["A4"]);
});
