import { describe, expect, it, vi } from "vitest";
import { PaneController } from "../../src/taskpane/state/controller";
import { initialState } from "../../src/taskpane/state/state";
import type { EmbeddedHost } from "../../src/workbench/host";
import type { VerbLoader } from "../../src/taskpane/state/verbs";
import * as first from "../../src/taskpane/state/verbs/first";
import { contentOf } from "../support/workbooks";
import { openSheets, openState, settled, STUDY, withCells } from "../support/study";

const verbs: VerbLoader = { first, later: () => import("../../src/taskpane/state/verbs/later") };

async function opened(own: Partial<VerbLoader> = {}) {
  const pane = new PaneController(initialState(), { ...verbs, ...own }, "1.2.3");
  await pane.start();
  return pane;
}

const names = async (host: Awaited<ReturnType<typeof openState>>) =>
  (await host.state()).sheets.map(({ name }) => name);

describe("the pane on a workbook", () => {
  it("from nothing over the sample study to its results", async () => {
    const host = await openState();
    const pane = await opened();
    expect(pane.getState().view).toBe("nothing");
    await pane.openSampleStudy();
    expect(pane.getState()).toMatchObject({ view: "found", standing: false });
    expect(pane.getState().notice).toContain("reconstruction");
    await pane.analyse();
    const { view, results, standing } = pane.getState();
    expect([view, standing, results!.cohort.firms.length]).toEqual(["results", true, 10]);
    expect(await names(host)).toContain("HVM Summary");
    await pane.end();
  });

  it("inserts the sheet HVM Firms for the firms found, and follows edits of it", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    await pane.insertFirmsSheet();
    expect(pane.getState()).toMatchObject({ view: "found", found: { reading: { firmsSheet: "HVM Firms" } } });
    expect(pane.getState().notice).toContain("HVM Firms");
    host.user.edit("HVM Firms", "B7", "Simplifiers");
    await vi.waitFor(() => expect(pane.getState().found!.reading.study.facts?.[1]?.desired).toBe("Simplifiers"), {
      timeout: 5000,
    });
    await pane.insertFirmsSheet();
    expect(pane.getState().trouble?.code).toBe("firms-sheet-there");
    await pane.end();
  });

  it("notices that a questionnaire is filled in, and says how far each respondent has come", async () => {
    const host = await openState();
    const pane = await opened();
    await pane.insertQuestionnaire({ firms: [{ firm: "Acme", respondents: ["Ann", "Ben"] }] });
    const progress = () => (pane.getState().found ?? pane.getState().doubt)?.progress;
    const told = () => progress()?.unfinished.map(({ respondent, cell, answered }) => [respondent, cell, answered]);
    expect(pane.getState().view).toBe("nothing");
    expect(told()).toEqual([
      ["Ann", "D6", 0],
      ["Ben", "E6", 0],
    ]);
    host.user.edit("Questionnaire", "D7", 4);
    await vi.waitFor(() => expect(pane.getState().view).toBe("found"), { timeout: 5000 });
    expect(told()).toEqual([
      ["Ann", "D6", 1],
      ["Ben", "E6", 0],
    ]);
    for (let row = 8; row <= 39; row++) host.user.edit("Questionnaire", `D${row}`, 3);
    await vi.waitFor(() => expect(progress()).toMatchObject({ of: 33, finished: 1 }), { timeout: 5000 });
    expect(told()).toEqual([["Ben", "E6", 0]]);
    await pane.end();
  });

  it("opened again, it offers the results that stand, with the same figures", async () => {
    await openSheets(STUDY);
    const first = await opened();
    await first.choose({ measure: "kendall" });
    await first.analyse();
    const again = await opened();
    expect(again.getState()).toMatchObject({ view: "found", standing: true, stale: false, results: null });
    await again.showResults();
    expect(again.getState().view).toBe("results");
    expect(again.getState().results!.cohort).toEqual(first.getState().results!.cohort);
  });

  it("a measure that was chosen but not analysed does not change what the results are shown with", async () => {
    await openSheets(STUDY);
    const first = await opened();
    await first.analyse();
    await first.choose({ measure: "cosine" });
    const again = await opened();
    await again.showResults();
    expect(again.getState().results!.cohort.options.measure).toBe("correlation");
  });

  it("a mapping is remembered in the workbook", async () => {
    const sheet = withCells(STUDY, { A1: "Betrieb" });
    await openSheets(sheet);
    const first = await opened();
    await first.choose({ columns: [{ header: "Betrieb", role: "firm" }] });
    expect(first.getState().found!.firms.map(({ firm }) => firm)).toEqual(["Acme", "Bolt"]);
    const again = await opened();
    expect(again.getState().choices.columns).toEqual([{ header: "Betrieb", role: "firm" }]);
    expect(again.getState().found!.firms.length).toBe(2);
  });

  it("a firm left out is not analysed, and can be taken in again", async () => {
    await openSheets(STUDY);
    const pane = await opened();
    await pane.choose({ leaveOut: { firms: ["Bolt"], respondents: [] } });
    await pane.analyse();
    expect(pane.getState().results!.cohort.firms.map(({ firm }) => firm)).toEqual(["Acme"]);
    await pane.choose({ leaveOut: undefined });
    expect(pane.getState().found!.firms.length).toBe(2);
  });

  it("removes the results, and keeps the answers", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    await pane.analyse();
    await pane.removeResults();
    expect(pane.getState()).toMatchObject({ view: "found", standing: false, results: null });
    expect(await names(host)).toEqual(["Answers"]);
  });

  it("shows the firm whose row is selected", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    await pane.analyse();
    host.user.select("HVM Summary", "A7");
    await settled();
    expect(pane.getState().firm).toBe("Bolt");
    await pane.end();
  });
});

describe("edits", () => {
  const edited = async (upToDate: boolean) => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    await pane.analyse();
    const before = pane.getState().results!;
    pane.setUpToDate(upToDate);
    host.user.edit("Answers", "C2", 5);
    await settled();
    return { host, pane, before };
  };

  it("make results stale", async () => {
    const { pane, before } = await edited(false);
    await vi.waitFor(() => expect(pane.getState().stale).toBe(true), { timeout: 5000 });
    expect(pane.getState().results).toBe(before);
    await pane.end();
  });

  it("renew them where they are kept up to date", async () => {
    const { pane, before } = await edited(true);
    await vi.waitFor(() => expect(pane.getState().results).not.toBe(before), { timeout: 5000 });
    expect(pane.getState()).toMatchObject({ view: "results", stale: false, renewing: false });
    expect(pane.getState().results!.cohort.firms[0]!.scores).not.toEqual(before.cohort.firms[0]!.scores);
    await pane.end();
  });

  it("are looked at again in the view of what was found", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    host.user.edit("Answers", "C2", 9);
    await settled();
    await vi.waitFor(() => expect(pane.getState().found!.reading.problems.length).toBe(1), { timeout: 5000 });
    expect(pane.getState().view).toBe("found");
    await pane.end();
  });
});

describe("when something goes wrong", () => {
  it("a protected sheet is explained, and Back leads to where it was", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    host.faults.inject({ kind: "error", code: "AccessDenied" }, { message: 2 });
    await pane.analyse();
    expect(pane.getState()).toMatchObject({ view: "trouble", back: "found", trouble: { code: "access-denied" } });
    pane.dispatch({ type: "back" });
    expect(pane.getState().view).toBe("found");
  });

  it("a part that cannot be loaded is told in words, and the pane still stands", async () => {
    await openSheets(STUDY);
    const pane = await opened({ later: () => Promise.reject(new Error("Loading chunk 386 failed.")) });
    await pane.analyse();
    expect(pane.getState()).toMatchObject({ view: "trouble", trouble: { code: "pane-failed" } });
  });

  it("a cancel leaves no result sheet and goes back", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    host.startCellEdit();
    const analysing = pane.analyse();
    await vi.waitFor(() => expect(pane.getState().job?.stage).toBe("reading"));
    pane.cancel();
    await analysing;
    expect(pane.getState()).toMatchObject({ view: "found", job: null, notice: "Cancelled. Nothing was written." });
    host.endCellEdit();
    await settled();
    expect(await names(host)).toEqual(["Answers"]);
  });

  it("waiting for an answer can be stopped, and tried again", async () => {
    const host = await openSheets(withCells(STUDY, { A1: "Betrieb" }));
    const pane = new PaneController(initialState(), verbs, "1.2.3");
    host.faults.inject({ kind: "silent" }, { message: 1 });
    const starting = pane.start();
    await vi.waitFor(() => expect(host.traffic.messages).toBeGreaterThan(0));
    pane.cancel();
    await starting;
    expect(pane.getState()).toMatchObject({ view: "trouble", trouble: { code: "stopped" } });
    await pane.look();
    expect(pane.getState().view).toBe("found");
  });

  it("a failure stays to be read while the user edits", async () => {
    const host = await openSheets(STUDY);
    const pane = await opened();
    host.faults.inject({ kind: "error", code: "AccessDenied" }, { message: 2 });
    await pane.analyse();
    host.user.edit("Answers", "C2", 5);
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(pane.getState().view).toBe("trouble");
    await pane.end();
  });

  it("a cell that is gone is said above what is shown", async () => {
    await openSheets(STUDY);
    const pane = await opened();
    await pane.goTo("Gone", "A1");
    expect(pane.getState().view).toBe("found");
    expect(pane.getState().notice).toContain("Gone");
  });
});

describe("while it works out how sure each class is", () => {
  /** Does something as soon as the pane has come so far. */
  async function analysed(then: (pane: PaneController, host: EmbeddedHost) => void) {
    const host = await openSheets(STUDY);
    const pane = await opened();
    const stop = pane.subscribe(() => {
      if (pane.getState().job?.stage !== "exploring") return;
      stop();
      then(pane, host);
    });
    await pane.analyse();
    return { host, pane };
  }

  it("the user may go on without it: the classes stand, and the sheets say that it was stopped", async () => {
    const { host, pane } = await analysed((pane) => pane.skip());
    const { view, results } = pane.getState();
    expect(view).toBe("results");
    expect(results!.further!.robustness).toEqual({ lacking: expect.stringMatching(/^Stopped before/) as string });
    const sheets = (await host.state()).sheets;
    const text = (name: string) => JSON.stringify(contentOf(sheets.find((sheet) => sheet.name === name)!));
    expect(text("HVM Robustness")).toContain("Stopped before it was done. Analyse again to have it.");
    expect(text("HVM Summary")).not.toMatch(/"(fairly )?stable/);
    await pane.analyse();
    expect(Object.keys(pane.getState().results!.further!.robustness!)).toEqual(["found"]);
    await pane.end();
  });

  it("a cancel leaves nothing", async () => {
    const { host, pane } = await analysed((pane) => pane.cancel());
    expect(pane.getState()).toMatchObject({ view: "found", job: null, notice: "Cancelled. Nothing was written." });
    expect(await names(host)).toEqual(["Answers"]);
    await pane.end();
  });

  it("an edit meanwhile is looked at when it is over", async () => {
    const { pane, host } = await analysed((_, host) => void host.user.edit("Answers", "C2", 5));
    await vi.waitFor(() => expect(pane.getState().stale).toBe(true), { timeout: 5000 });
    expect(await names(host)).toContain("HVM Summary");
    await pane.end();
  });
});
