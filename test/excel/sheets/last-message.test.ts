import { describe, expect, test } from "vitest";
import { writeReports } from "../../../src/excel/results";
import type { SheetState, WorkbookState } from "../../../src/workbench/workbook";
import { IMPRINT, randomStudy, type Example } from "../../support/cohorts";
import { atRest, isOurs, open, sheetNamed, userWorkbook } from "../../support/workbooks";

// What only makes sheets look better is asked for in a last message: whatever Excel makes of it, no analysis fails for it
// (real-excel.md A8, A9), and what was missed comes with the next run.

const FIVE = randomStudy(40, 8);
const TEN = randomStudy(80, 8);

/** Messages until results stand: what is there, what it holds or the new sheets, the results. */
const WRITTEN = 3;

function write({ cohort, reading }: Example) {
  return writeReports({ cohort, reading }, IMPRINT);
}

/** What a last message gives. */
function finishOf({ sheets }: WorkbookState) {
  return sheets.filter(isOurs).map(({ name, frozen, conditionalFormats, page, names }: SheetState) => {
    return { name, frozen, conditionalFormats, paper: page.paper, marks: names.map(({ name }) => name) };
  });
}

async function afterRuns(...runs: readonly Example[]): Promise<WorkbookState> {
  const host = await open(await userWorkbook());
  for (const run of runs) await write(run);
  return host.state();
}

describe("the last message", () => {
  test("is the only one that sets marks by formulas and frozen panes", async () => {
    const host = await open(await userWorkbook());
    host.traffic.keepLog();
    await write(FIVE);
    await atRest(host);
    const asking = (name: string) =>
      host.traffic.log!.flatMap(({ query }, i) => (query.Actions.some(({ Name }) => Name === name) ? [i] : []));
    expect(asking("ClearAll")).toEqual([WRITTEN]);
    expect(asking("FreezeAt")).toEqual([WRITTEN]);
    expect(sheetNamed(await host.state(), "HVM Distances").conditionalFormats).toHaveLength(1);
  });

  test.each(["first run", "rerun that shrinks"])(
    "a %s whose last message fails is whole, and the next run gives it",
    async (which) => {
      const earlier = which === "first run" ? [] : [TEN];
      const success = await afterRuns(...earlier, FIVE);
      const host = await open(await afterRuns(...earlier));
      host.faults.inject(
        { kind: "error", code: "GeneralException", action: 0 },
        { message: WRITTEN + 1, applied: "notApplied", persistent: true },
      );
      expect((await write(FIVE)).sheets).toHaveLength(7);
      await atRest(host);
      host.faults.clear();
      if (which === "first run") expect(sheetNamed(await host.state(), "HVM Distances").conditionalFormats).toEqual([]);
      await write(FIVE);
      expect(finishOf(await host.state())).toEqual(finishOf(success));
    },
  );

  test("what the user made of the finish stays where the last message was done", async () => {
    const host = await open(await afterRuns(FIVE));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("HVM Distances");
      sheet.getRange().conditionalFormats.clearAll();
      sheet.freezePanes.unfreeze();
      await context.sync();
    });
    await write(FIVE);
    expect(sheetNamed(await host.state(), "HVM Distances")).toMatchObject({ conditionalFormats: [], frozen: null });
  });

  test("rows that come back after a study with fewer are marked again", async () => {
    const marks = (state: WorkbookState) => sheetNamed(state, "HVM Distances").conditionalFormats;
    expect(marks(await afterRuns(TEN, FIVE, TEN))).toEqual(marks(await afterRuns(TEN)));
  });
});
