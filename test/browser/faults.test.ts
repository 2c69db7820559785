import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/workbench/host";
import { breakRequest, openPrepared, openStudy, RESULT_SHEETS, useBrowser } from "./harness";

useBrowser();

const SHEETS = ["Answers", "HVM Firms", "About this study"];

/** Faults after which Excel still answers. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "an action refused": { kind: "error", code: "AccessDenied" },
  "a general failure": { kind: "error", code: "GeneralException" },
  "a failing transport": { kind: "http", status: 500 },
  "too many requests": { kind: "http", status: 429 },
  "an answer that breaks off": { kind: "truncated" },
  "success without results": { kind: "emptyResults" },
};

describe("a fault while reading is said in words, and trying again works", () => {
  for (const [name, fault] of Object.entries(FAULTS)) {
    it(name, async () => {
      const visit = await openStudy();
      await breakRequest(visit, fault);
      await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
      await visit.pane.getByRole("heading", { name: "That did not work" }).waitFor();
      const text = await visit.pane.getByRole("main").innerText();
      expect(text).not.toMatch(/ {4}at |undefined|\[object/);
      expect(await visit.sheets()).toEqual(SHEETS);
      await visit.pane.getByRole("button", { name: "Try again" }).click();
      await visit.pane
        .getByRole("button", { name: "Analyse", exact: true })
        .or(visit.pane.getByRole("searchbox"))
        .waitFor();
      if (!(await visit.pane.getByRole("searchbox").isVisible())) await visit.analyse();
      expect(await visit.sheets()).toEqual([...SHEETS, ...RESULT_SHEETS]);
    });
  }
});

describe("a host that never answers", () => {
  for (const kind of ["silent", "wrongId", "throws"] as const) {
    it(`(${kind}) is said after 10 seconds, and can be given up after 30`, async () => {
      const visit = await openPrepared((page) => page.clock.install());
      await breakRequest(visit, { kind });
      await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
      await visit.pane.getByRole("heading", { name: "Analysing…" }).waitFor();
      await visit.page.clock.runFor(11_000);
      await visit.pane.getByText("Excel is silent").waitFor();
      expect(await visit.pane.getByRole("button", { name: "Stop waiting" }).count()).toBe(0);
      await visit.page.clock.runFor(20_000);
      await visit.pane.getByRole("button", { name: "Stop waiting" }).click();
      await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
      expect(await visit.sheets()).toEqual(SHEETS);
    });
  }
});

it("a cell that is being edited is waited for, and explained", async () => {
  const visit = await openStudy();
  await visit.page.evaluate(() => window.workbench.host!.startCellEdit());
  await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
  await visit.pane.getByText("Finish editing the cell").waitFor();
  await visit.page.evaluate(() => window.workbench.host!.endCellEdit());
  await visit.pane.getByRole("searchbox").waitFor();
});
