import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { insertSampleConstellations, openSampleConstellations } from "../../../src/excel/samples/sample-constellations";
import {
  assessRelationship,
  CASES,
  codingOf,
  type Dimension,
  FACETS,
  rowOfSheet,
  SHEET_COLUMNS,
} from "../../../src/methods/constellations";
import { openFile } from "../../../src/workbench/file/open";
import { SAMPLE_CONSTELLATIONS, sampleConstellations } from "../../../src/workbench/tools/sample";
import { codedCases } from "../../support/constellations/cases";
import { SECTION_8 } from "../../support/constellations/section-8";
import { idOfSheet } from "../../../src/workbench/sheet-id";
import { emptySheet } from "../../../src/workbench/workbook";
import { openSheets, openState } from "../../support/study";

const bytes = readFileSync(SAMPLE_CONSTELLATIONS);
const openIt = async () => openState(await openFile(bytes, "sample-constellations.xlsx"));

/** As section 8 has it: where the paper's constellation stands, and how many are possible. */
async function standings(): Promise<string[]> {
  const { codings } = await readAnswers();
  return codings!.relationships.map((relationship) => {
    const { judgedStanding, found } = assessRelationship(relationship);
    return `${judgedStanding[0]} ${found.possible.length}`;
  });
}

describe("the sample of codings", () => {
  it("assets/sample-constellations.xlsx is what src/workbench/tools/sample.ts makes of the catalogue, byte for byte", async () => {
    expect(Buffer.compare(Buffer.from(await sampleConstellations()), bytes)).toBe(0);
  });

  it("has every case as it is coded, its places as evidence, and the paper's constellation as judgement", async () => {
    await openIt();
    const { codings } = await readAnswers();
    expect(codings!.problems).toEqual([]);
    expect(codings!.sources.map(({ sheet, leftOut }) => [sheet, leftOut])).toEqual([["Sample codings", []]]);
    const cases = codedCases("B");
    codings!.relationships.forEach((relationship, i) => {
      const { firm, service, constellation, coded } = CASES[i]!;
      expect(relationship).toMatchObject({ firm, service, judged: [constellation] });
      const { coding } = cases[i]!;
      for (const facet of FACETS) expect(relationship.coding[facet], `${firm} ${facet}`).toEqual(coding[facet]);
      const places = Object.entries(coded).map(([dimension, [, source]]) => [dimension, [source]]);
      expect(relationship.evidence).toEqual(Object.fromEntries(places));
    });
    expect(codings!.relationships).toHaveLength(CASES.length);
  });

  it("comes out as section 8 says: as it is (B), without what is said of all (A), and filled from Table 2 (C)", async () => {
    const host = await openIt();
    expect(await standings()).toEqual(SECTION_8.map(([, B]) => B));

    const sheet = (await host.state()).sheets[0]!;
    const first = Number(/^A(\d+):/.exec((await readAnswers()).codings!.sources[0]!.range)![1]) + 1;
    CASES.forEach(({ coded }, i) => {
      for (const [dimension, [, source]] of Object.entries(coded) as [Dimension, readonly [string, string]][]) {
        if (!source.includes("said of all") && !source.includes("said of all its firms")) continue;
        const heading = dimension;
        const column = SHEET_COLUMNS.findIndex((each) => each.heading === heading);
        host.user.edit(sheet.name, `${String.fromCharCode("A".charCodeAt(0) + column)}${first + i}`, "");
      }
    });
    expect(await standings()).toEqual(SECTION_8.map(([A]) => A));

    const filled = codedCases("C").map(({ coding, is }, i) =>
      rowOfSheet({
        firm: CASES[i]!.firm,
        service: `Service ${i}`,
        coding: codingOf(Object.values(coding).flat()),
        judged: is,
      }),
    );
    const rows = [SHEET_COLUMNS.map(({ heading }) => heading), ...filled.map((row) => row.map((cell) => cell || null))];
    await openSheets({ name: "Filled", rows });
    expect(await standings()).toEqual(SECTION_8.map(([, , C]) => C));
  });

  it("is never read together with the user's codings", async () => {
    const mine = ["Acme", "Repair", null, null, "reactive"];
    const rows = [SHEET_COLUMNS.map(({ heading }) => heading), mine];
    await openSheets({ name: "Mine", rows });
    await insertSampleConstellations();
    const { codings } = await readAnswers();
    expect(codings!.sources.map(({ sheet }) => sheet)).toEqual(["Mine"]);
    expect(codings!.problems).toMatchObject([{ code: "sheet-not-read", sheet: "Sample codings" }]);
  });

  // As openpyxl does when it adds a sheet in front: names keep the number of their sheet.
  it("is never read so either where every name stands a sheet too far", async () => {
    const rows = [SHEET_COLUMNS.map(({ heading }) => heading), ["Acme", "Repair", null, null, "reactive"]];
    const host = await openSheets({ name: "Mine", rows });
    await insertSampleConstellations();
    const { sheets, ...rest } = await host.state();
    const moved = [emptySheet(idOfSheet(99), "Front"), ...sheets].map((sheet, i) => ({
      ...sheet,
      id: idOfSheet(i + 1),
      names: sheets[i]?.names ?? [],
    }));
    await openState({ ...rest, sheets: moved, activeSheet: idOfSheet(1) });
    const { codings } = await readAnswers();
    expect(codings!.sources.map(({ sheet }) => sheet)).toEqual(["Mine"]);
  });

  it("opens in a new workbook where this one holds anything, else on a sheet", async () => {
    const host = await openSheets({ name: "Mine", rows: [["x"]] });
    const before = await host.state();
    const file = bytes.toString("base64");
    expect(await openSampleConstellations({}, () => Promise.resolve(file))).toEqual({ sheet: null });
    expect([host.document.created.opened, await host.state()]).toEqual([[file], before]);
    await openState();
    expect(await openSampleConstellations()).toEqual({ sheet: "Sample codings" });
  });
});
