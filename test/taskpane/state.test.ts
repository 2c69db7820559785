import { describe, expect, it } from "vitest";
import { seen } from "../../src/taskpane/gallery/seen";
import { galleryStates } from "../../src/taskpane/gallery/states";
import { outcome } from "../../src/taskpane/state/happened/resulted";
import type { Action, PaneState, Trouble } from "../../src/taskpane/state/pane-state";
import { initialState, reduce } from "../../src/taskpane/state/state";

const states = await galleryStates();
const after = (state: PaneState, ...actions: Action[]) => actions.reduce(reduce, state);
const found: Action = { type: "found", inspection: seen().sample, standing: false, stale: false, adrift: [] };
const trouble: Trouble = { code: "connection-lost", message: "It did not work.", detail: null };
const results = states.results!.results!;

describe("looking", () => {
  it("answers lead to the found view, and are said", () => {
    const state = after(initialState(), { type: "looking" }, found);
    expect(state).toMatchObject({ view: "found", rereading: false });
    expect(state.said).toBe("Found answers of 10 firms. 0 problems.");
  });
  it("no answers lead to the first view, doubt to the found view without answers", () => {
    const { doubt } = states.doubt!;
    const nothing = after(initialState(), { type: "nothing", doubt: doubt!, standing: false, adrift: [] });
    expect(nothing).toMatchObject({ view: "nothing", found: null });
    const doubtful = after(initialState(), { type: "doubt", doubt: doubt!, standing: false, adrift: [] });
    expect(doubtful).toMatchObject({ view: "found", found: null, doubt });
  });
  it("reading again takes nobody away from results, problems or why", () => {
    for (const name of ["results", "problems", "why"]) {
      expect(after(states[name]!, { type: "rereading" }, found).view).toBe(name);
    }
    expect(after(states.nothing!, { type: "rereading" }, found).view).toBe("found");
  });
  it("silence is shown until an answer comes", () => {
    const silence = { seconds: 10, editing: false, mayStop: false, message: "Excel has not answered." };
    const silent = after(initialState(), { type: "silence", silence });
    expect(silent).toMatchObject({ silence, said: silence.message });
    expect(after(silent, found).silence).toBeNull();
  });
});

describe("analysing", () => {
  const begun = after(states.found!, { type: "begin", task: "analyse" });
  it("goes from found over its stages to results", () => {
    const working = after(begun, { type: "stage", stage: "writing" });
    expect(working).toMatchObject({ view: "working", job: { stage: "writing", from: "found" } });
    const done = after(working, { type: "analysed", results });
    expect(done).toMatchObject({ view: "results", job: null, standing: true, stale: false });
    expect(done.said).toBe("Done. 10 firms: 5 stable, 3 fairly stable and 2 unsure.");
  });
  it("a cancel goes back to where it began", () => {
    const state = after(begun, { type: "stopping" }, { type: "cancelled", notice: "Cancelled." });
    expect(state).toMatchObject({ view: "found", job: null, notice: "Cancelled." });
  });
  it("a failure is explained, and Back leads to where it began", () => {
    const failed = after(begun, { type: "failed", trouble });
    expect(failed).toMatchObject({ view: "trouble", trouble, job: null, back: "found", said: trouble.message });
    expect(after(failed, { type: "back" })).toMatchObject({ view: "found", trouble: null });
  });
  it("a failure after a failure still leads back to a view that stands", () => {
    const twice = after(begun, { type: "failed", trouble }, { type: "failed", trouble });
    expect(twice.back).toBe("found");
  });
  it("tried again after a failure and cancelled, it leads back to a view that stands", () => {
    const again = after(begun, { type: "failed", trouble }, { type: "begin", task: "analyse" });
    expect(again.job).toMatchObject({ from: "found" });
    expect(after(again, { type: "cancelled", notice: "Cancelled." }).view).toBe("found");
    expect(after(begun, { type: "failed", trouble }).failed).toBe("analyse");
    expect(after(states.found!, { type: "rereading" }, { type: "failed", trouble }).failed).toBeNull();
  });
  it("nothing else can be shown meanwhile, not even by selecting a row", () => {
    const again = after(states.results!, { type: "begin", task: "analyse" });
    expect(after(again, { type: "show", view: "results" }, { type: "firmSelected", firm: "FG1" }).view).toBe("working");
  });
  it("a renewal leaves the user where they are", () => {
    const state = after(states.why!, { type: "renewing" }, { type: "analysed", results });
    expect(state).toMatchObject({ view: "why", renewing: false, stale: false, firm: "HVM1" });
  });
  it("a firm that is gone is not open any more", () => {
    const without = { ...results, cohort: { ...results.cohort, firms: results.cohort.firms.slice(1) } };
    expect(after(states.firm!, { type: "renewing" }, { type: "analysed", results: without }).firm).toBeNull();
  });
});

describe("results", () => {
  it("are stale once only, and only where they stand", () => {
    const stale = after(states.results!, { type: "stale" });
    expect(stale.stale).toBe(true);
    expect(after(stale, { type: "stale" })).toBe(stale);
    expect(after(states.found!, { type: "stale" }).stale).toBe(false);
  });
  it("a row selected in a sheet shows that firm, in why too", () => {
    expect(after(states.cohort!, { type: "firmSelected", firm: "FG2" })).toMatchObject({
      view: "results",
      tab: "firms",
      firm: "FG2",
    });
    expect(after(states.why!, { type: "firmSelected", firm: "FG2" })).toMatchObject({ view: "why", firm: "FG2" });
  });
  it("a firm that was not assessed is nobody", () => {
    expect(after(states.results!, { type: "firmSelected", firm: "Firm" })).toBe(states.results);
  });
  it("removed, they are gone with all that went with them", () => {
    const state = after(
      { ...states.firm!, stale: true, upToDate: true },
      { type: "begin", task: "remove" },
      { type: "removed", sheets: ["HVM Summary", "HVM About"] },
    );
    expect(state).toMatchObject({ view: "found", results: null, standing: false, stale: false, upToDate: false });
    expect(state.notice).toBe("Removed HVM Summary and HVM About.");
  });
  it("count firms with a class, tied, and without", () => {
    const [a, b, c] = results.cohort.firms;
    const tied = { ...b!, classification: null, tie: ["Innovators", "Simplifiers"] as const };
    const firms = [a!, tied, { ...c!, classification: null }];
    expect(outcome({ reading: results.reading, cohort: { ...results.cohort, firms } })).toBe(
      "3 firms: 1 with a class, 1 tied between classes and 1 without.",
    );
  });
});
