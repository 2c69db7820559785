import { describe, expect, test } from "vitest";
import { claimResults, removeReports, resultsState } from "../../../src/excel";
import { analyse } from "../../../src/excel/results/analyse";
import { idOfSheet } from "../../../src/workbench/sheet-id";
import { emptySheet, type WorkbookState } from "../../../src/workbench/workbook";
import { base, respondentRows } from "../../support/draft";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { copyOf, open } from "../../support/workbooks";

// real-excel.md A3: a program that drops the ids of sheets makes others' copies of our results.

const SURVEY = workbookOf([respondentRows(base())]);
const analysed = () => analyse({ ...MADE, further: [] });

/** The workbook with its results, as another program saves it: each sheet has another id. */
async function savedElsewhere(): Promise<WorkbookState> {
  const host = await open(SURVEY);
  await analysed();
  const state = await host.state();
  host.close();
  const elsewhere = (id: string) => id.replace("{0000", "{1111");
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({ ...sheet, id: elsewhere(sheet.id) })),
    activeSheet: elsewhere(state.activeSheet),
  };
}

function namesOf({ sheets }: WorkbookState): string[] {
  return sheets.map(({ name }) => name);
}

describe("results that another program has saved", () => {
  test("are said to be there, and nothing of ours touches them", async () => {
    const state = await savedElsewhere();
    const host = await open(state);
    const { standing, adrift } = await resultsState();
    expect(standing).toBe(false);
    expect(adrift).toEqual(namesOf(state).filter((name) => name.startsWith("HVM ")));
    expect(await removeReports()).toEqual({ sheets: [] });
    await analysed();
    const after = await host.state();
    expect(namesOf(after)).toContain("HVM Summary 2");
    const { cells } = after.sheets.find(({ name }) => name === "HVM Summary")!;
    expect(cells).toEqual(state.sheets.find(({ name }) => name === "HVM Summary")!.cells);
    // Now there are two of each kind, and the new ones are ours.
    expect((await resultsState()).adrift).toEqual([]);
  });

  // As openpyxl does when it adds a sheet in front: names keep the number of their sheet, and the ids are those of the places.
  test("are found by their names where every mark stands a sheet too far, and no other sheet is taken for one of ours", async () => {
    const first = await open(SURVEY);
    await analysed();
    const { sheets, ...rest } = await first.state();
    const front = emptySheet(idOfSheet(99), "Front");
    const state = {
      ...rest,
      sheets: [front, ...sheets].map((sheet, i) => ({ ...sheet, id: idOfSheet(i + 1), names: sheets[i]?.names ?? [] })),
      activeSheet: idOfSheet(1),
    };
    const host = await open(state);
    const results = namesOf(state).filter((name) => name.startsWith("HVM "));
    expect(await resultsState()).toMatchObject({ standing: false, adrift: results });
    expect(await removeReports()).toEqual({ sheets: [] });
    expect(await claimResults()).toEqual({ sheets: results });
    await analysed();
    expect(namesOf(await host.state())).toEqual(namesOf(state));
    expect(await removeReports()).toEqual({ sheets: results });
  });

  test("are results again once the user has said so: of what, is known; the next analysis renews them", async () => {
    const state = await savedElsewhere();
    const host = await open(state);
    const { adrift } = await resultsState();
    expect(await claimResults()).toEqual({ sheets: adrift });
    expect(await resultsState()).toMatchObject({
      standing: true,
      fingerprint: expect.any(String) as string,
      adrift: [],
    });
    await analysed();
    expect(namesOf(await host.state())).toEqual(namesOf(state));
    expect((await removeReports()).sheets).toEqual(adrift);
  });
});

test("a copy is the user's, beside its original and without it, and nobody is asked", async () => {
  const first = await open(SURVEY);
  await analysed();
  const state = await first.state();
  const summary = state.sheets.find(({ name }) => name === "HVM Summary")!;
  const copy = copyOf(summary);
  await open({ ...state, sheets: [...state.sheets, copy] });
  expect((await resultsState()).adrift).toEqual([]);
  await removeReports();
  expect((await resultsState()).adrift).toEqual([]);
  expect(await claimResults()).toEqual({ sheets: [] });
});
