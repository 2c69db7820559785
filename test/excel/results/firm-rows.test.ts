import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { onFirmSelected, showFirm } from "../../../src/excel/results/firm-rows";
import { MADE, openSheets, refusal, settled, STUDY } from "../../support/study";

async function analysed() {
  const host = await openSheets(STUDY);
  await analyse(MADE);
  const shown = async () => {
    const { sheets, activeSheet, selection } = await host.state();
    return [sheets.find(({ id }) => id === activeSheet)!.name, selection];
  };
  return { host, shown };
}

describe("showing a firm", () => {
  it("selects its row in HVM Summary, or in the result sheet that is active", async () => {
    const { host, shown } = await analysed();
    await showFirm(" bolt ");
    expect(await shown()).toEqual(["HVM Summary", "A7:Q7"]);
    host.user.select("HVM Rankings", "A1");
    await showFirm("Acme");
    expect(await shown()).toEqual(["HVM Rankings", "A6:G6"]);
    host.user.select("HVM Problems", "A1");
    await showFirm("Acme");
    expect(await shown()).toEqual(["HVM Summary", "A6:Q6"]);
  });

  it("selects it in HVM Summary where the sheet that is active has no row for it", async () => {
    const { host, shown } = await analysed();
    host.user.select("HVM Remarks", "A1");
    await showFirm("Acme");
    expect(await shown()).toEqual(["HVM Remarks", "A6:B6"]);
    host.user.edit("HVM Remarks", "A6", "Another");
    await showFirm("Acme");
    expect(await shown()).toEqual(["HVM Summary", "A6:Q6"]);
  });

  it("finds it where the user sorted it to", async () => {
    const { host, shown } = await analysed();
    host.user.edit("HVM Summary", "A6", "Bolt");
    host.user.edit("HVM Summary", "A7", "Acme");
    await showFirm("Bolt");
    expect(await shown()).toEqual(["HVM Summary", "A6:Q6"]);
  });

  it("says so when the firm, or all results, are gone", async () => {
    const { host } = await analysed();
    expect(await refusal(showFirm("Nobody"))).toMatchObject({ code: "firm-gone" });
    host.user.select("Answers", "A1");
    for (const name of ["Summary", "Remarks", "Profiles", "Distances", "Rankings"]) host.user.delete(`HVM ${name}`);
    expect(await refusal(showFirm("Acme"))).toMatchObject({ code: "no-results" });
  });
});

describe("the firm whose row the user selects", () => {
  it("comes with the VPD whose score or percentage is selected on HVM Profiles", async () => {
    const { host } = await analysed();
    const told: unknown[] = [];
    const stop = await onFirmSelected((...at) => told.push(at));
    for (const cell of ["A7", "B7", "G6", "H6", "M7"]) {
      host.user.select("HVM Profiles", cell);
      await settled();
    }
    host.user.select("HVM Rankings", "B6");
    await settled();
    expect(told).toEqual([
      ["Bolt", null],
      ["Bolt", 0],
      ["Acme", 5],
      ["Acme", 0],
      ["Bolt", 5],
      ["Acme", null],
    ]);
    await stop();
  });

  it("is told from every sheet with a row per firm, and from nowhere else", async () => {
    const { host } = await analysed();
    const told: string[] = [];
    const stop = await onFirmSelected((firm) => told.push(firm));
    const select = async (sheet: string, address: string) => {
      host.user.select(sheet, address);
      await settled();
    };
    await select("HVM Summary", "C7");
    await select("HVM Profiles", "A6:D7");
    await select("HVM Distances", "7:7");
    await select("HVM Rankings", "B6");
    expect(told.splice(0)).toEqual(["Bolt", "Acme", "Bolt", "Acme"]);
    await select("HVM Summary", "A5"); // headings
    await select("HVM Summary", "A8"); // below
    host.user.edit("HVM Summary", "A10", "a note of the user's");
    await select("HVM Summary", "A10");
    await select("HVM Rankings", "I6"); // under a chart
    await select("HVM Problems", "A6");
    await select("Answers", "A7");
    await select("HVM Summary", "B:B");
    expect(told).toEqual([]);
    await stop();
    await select("HVM Summary", "C7");
    expect(told).toEqual([]);
  });

  it("is not told from a copy that the user made of a sheet", async () => {
    const { host } = await analysed();
    const told: string[] = [];
    await onFirmSelected((firm) => told.push(firm));
    await Excel.run(async (context) => {
      const mine = context.workbook.worksheets.add("Mine");
      mine.getRange("A5:B6").values = [
        ["Firm", "Class"],
        ["Acme", "?"],
      ];
      await context.sync();
    });
    host.user.select("Mine", "A6");
    await settled();
    expect(told).toEqual([]);
  });
});
