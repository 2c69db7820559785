import type { Browser } from "playwright-core";
import { DEFAULT_KEY } from "../../../src/methods/hvm";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { workbookOf } from "../../support/workbook";
import { survey } from "../../support/survey";
import { clickPurpose, openAlone, openWorkbook, PANE_SIZE } from "./alone";
import type { Front } from "./front";
import { Processor } from "./processor";

export interface LargeAnalysis {
  /** Milliseconds of processor time, from the click to the last request. */
  readonly used: number;
  /** Milliseconds that the longest task kept the pane from answering; 0 when none took more than 50. */
  readonly longest: number;
}

/** After so many milliseconds without a request there will be no more. */
const QUIET = 1000;

/** The answers of bench.ts's survey in a sheet. */
export function surveyWorkbook(respondents: number): WorkbookState {
  const rows = survey(respondents).map((row) => row.map((cell) => (cell === "" ? null : cell)));
  return workbookOf([{ name: "Answers", rows: [["Firm", ...DEFAULT_KEY.items.map(({ item }) => item)], ...rows] }]);
}

/**
 * A first analysis of a workbook in the built pane.
 *
 * In the workbench, pane and workbook share a thread. Here the workbook lives in this process and answers over the network,
 * so that the pane's thread has the add-in's work to do, with Office.js's and React's in it, and nothing of the host's.
 */
export async function measureLarge(browser: Browser, front: Front, workbook: WorkbookState): Promise<LargeAnalysis> {
  const { host, answer } = await openWorkbook(workbook);
  const context = await browser.newContext(PANE_SIZE);
  const page = await openAlone(context, { front, answer, purpose: "Analyse" });
  await page.evaluate(() => window.measured.ready);
  await page.waitForLoadState("networkidle");
  const processor = await Processor.of(page);
  let last = { at: 0, used: 0 };
  front.answer = async (request) => {
    // The pane waits for its answer meanwhile.
    last = { at: performance.now(), used: await processor.used() };
    return answer(request);
  };
  const before = await processor.used();
  const start = await page.evaluate(clickPurpose);
  await page.getByRole("searchbox").waitFor();
  while (performance.now() - last.at < QUIET) await page.waitForTimeout(QUIET / 4);
  const longest = await page.evaluate(longestSince, start);
  await context.close();
  host.close();
  return { used: last.used - before, longest };
}

/** In the pane. */
function longestSince(start: number): number {
  const tasks = window.measured.longTasks.filter((task) => task.start + task.duration > start);
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}
