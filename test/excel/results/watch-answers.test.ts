import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { PAUSE, watchAnswers } from "../../../src/excel/results/watch-answers";
import { ManualClock } from "../../support/clock";
import { MADE, openSheets, settled, STUDY } from "../../support/study";

async function watching(sheet = "answers") {
  const host = await openSheets(STUDY, { name: "Notes", rows: [["mine"]] });
  const clock = new ManualClock();
  const told: number[] = [];
  const stop = await watchAnswers({ sources: [{ sheet }], onChange: () => told.push(1) }, { clock });
  return { host, clock, told, stop };
}

describe("watching the answers", () => {
  it("tells once, when the edits have paused", async () => {
    const { host, clock, told } = await watching();
    host.user.edit("Answers", "C2", 4);
    await settled();
    clock.advance(PAUSE * 0.9);
    host.user.edit("Answers", "D2", 4);
    await settled();
    clock.advance(PAUSE * 0.9);
    expect(told).toHaveLength(0);
    clock.advance(PAUSE * 0.1);
    expect(told).toHaveLength(1);
    clock.advance(PAUSE * 10);
    expect(told).toHaveLength(1);
  });

  it("tells of new rows below, and goes on when the sheet is renamed", async () => {
    const { host, clock, told } = await watching();
    host.user.rename("Answers", "Survey");
    host.user.edit("Survey", "A5", "Newcomer");
    await settled();
    clock.advance(PAUSE);
    expect(told).toHaveLength(1);
  });

  it("does not tell of other sheets, of co-authors' edits, nor of what the add-in writes", async () => {
    const { host, clock, told } = await watching();
    host.user.edit("Notes", "A1", "still mine");
    host.user.edit("Answers", "C2", 4, "co-author");
    await analyse(MADE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Answers").getRange("C2").values = [[5]];
      await context.sync();
    });
    await settled();
    clock.advance(PAUSE * 10);
    expect(told).toHaveLength(0);
  });

  it("tells nothing after it was stopped, not even of an edit that came before; the handler is gone from Excel", async () => {
    const { host, clock, told, stop } = await watching();
    host.user.edit("Answers", "C2", 4);
    await settled();
    await stop();
    await stop();
    clock.advance(PAUSE * 10);
    host.user.edit("Answers", "C2", 5);
    await settled();
    clock.advance(PAUSE * 10);
    expect(told).toHaveLength(0);
    expect(host.document.events.listening).toBe(false);
  });
});
