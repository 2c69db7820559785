import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { readAnswers } from "../../../src/excel/answers";
import { fingerprintOf } from "../../../src/excel/results/fingerprint";
import { removeReports } from "../../../src/excel/results";
import { markStale, resultsState, STALE } from "../../../src/excel/results/results-state";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { casesSheet } from "../../support/constellations/analysed";
import { sheetNamed, valueAt } from "../../support/workbooks";
import { ITEMS, MADE, openSheets, openState, STUDY, withCells } from "../../support/study";

const NONE = { standing: false, fingerprint: null, made: null, adrift: [] };

describe("the state of the results", () => {
  it("none; then standing, with the fingerprint of the answers and the time, also after saving; then none again", async () => {
    const host = await openSheets(STUDY);
    expect(await resultsState()).toEqual(NONE);
    const { reading } = await analyse(MADE);
    const standing = {
      standing: true,
      fingerprint: fingerprintOf(reading),
      made: "2026-11-22T12:00:00.000Z",
      adrift: [],
    };
    expect(await resultsState()).toEqual(standing);
    await openState(await openXlsx(await saveXlsx(null, await host.state())));
    expect(await resultsState()).toEqual(standing);
    await removeReports();
    expect(await resultsState()).toEqual(NONE);
  });

  it("of codings alone are those of HVM Constellations, though an HVM Summary of an earlier run still stands", async () => {
    await openSheets(STUDY, casesSheet());
    const both = await analyse(MADE);
    expect((await resultsState()).fingerprint).toBe(fingerprintOf(both.reading));
    const now = new Date("2026-11-23T12:00:00Z");
    const alone = await analyse({ ...MADE, now, sheets: [casesSheet().name] });
    const standing = { standing: true, fingerprint: fingerprintOf(alone.reading), made: now.toISOString(), adrift: [] };
    expect(await resultsState()).toEqual(standing);
  });

  it("not standing while they are incomplete; a failed rerun leaves the earlier fingerprint", async () => {
    const host = await openSheets(STUDY);
    await analyse(MADE);
    host.traffic.keepLog();
    const first = await analyse(MADE);
    const writes = host.traffic.log!.findIndex(({ query }) => query.Actions.some(({ ActionType }) => ActionType === 4));
    host.user.edit("Answers", "C2", 5);
    host.faults.inject({ kind: "error", code: "GeneralException" }, { message: writes + 1, applied: "applied" });
    await expect(analyse(MADE)).rejects.toThrow("earlier results are as they were");
    host.faults.clear();
    expect((await resultsState()).fingerprint).toBe(fingerprintOf(first.reading));
    host.user.edit("HVM Summary", "A1", INCOMPLETE);
    expect(await resultsState()).toEqual(NONE);
  });
});

describe("the fingerprint", () => {
  const key = {
    name: "HVM Key",
    rows: [["Item", "VPD", "Part"], ...ITEMS.map((item, i) => [item, "ABCDEF"[i % 6]!, "One"])],
  };
  const fingerprint = async (...sheets: Parameters<typeof openSheets>) => {
    await openSheets(...sheets);
    return fingerprintOf(await readAnswers());
  };

  it("is the same for the same answers wherever they stand, and differs with an answer, a name, the key", async () => {
    const same = await fingerprint(STUDY);
    expect(await fingerprint({ name: "Elsewhere", rows: [[], ...STUDY.rows] })).toBe(same);
    const others = [
      await fingerprint(withCells(STUDY, { C2: 5 })),
      await fingerprint(withCells(STUDY, { C2: null })),
      await fingerprint(withCells(STUDY, { B2: "Anna" })),
      await fingerprint(withCells(STUDY, { A4: "Bolt Ltd" })),
      await fingerprint(STUDY, key),
    ];
    expect(new Set([same, ...others]).size).toBe(6);
  });
});

describe("stale results", () => {
  it("say so under the title of HVM Summary, until the next analysis", async () => {
    const host = await openSheets(STUDY);
    await markStale();
    await analyse(MADE);
    const line = async () => valueAt(sheetNamed(await host.state(), "HVM Summary"), 1, 1);
    const before = await line();
    await markStale();
    expect(await line()).toBe(STALE);
    host.traffic.keepLog();
    await markStale();
    const sets = host.traffic.log!.flatMap(({ query }) => query.Actions).filter(({ ActionType }) => ActionType === 4);
    expect(sets).toEqual([]);
    await analyse(MADE);
    expect(await line()).toBe(before);
  });
});
