import type { Browser } from "playwright-core";
import { RESULT_CHARTS, Visit } from "../../../src/workbench/serve/visit";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { clickPurpose, openAlone, openWorkbook, PANE_SIZE } from "./alone";
import type { Front } from "./front";

const CHARTS = Object.values(RESULT_CHARTS).reduce((sum, charts) => sum + charts, 0);

/** Milliseconds from a click on Analyse until the results are in the pane, all charts being in the workbook by then. */
export async function measureSample(browser: Browser, front: Front, workbook: WorkbookState): Promise<number> {
  const { host, answer } = await openWorkbook(workbook);
  const context = await browser.newContext(PANE_SIZE);
  const page = await openAlone(context, { front, answer, purpose: "Analyse" });
  await page.evaluate(() => window.measured.ready);
  await page.waitForLoadState("networkidle");
  const start = await page.evaluate(clickPurpose);
  const end = await page.evaluate(resultsShown);
  expectCharts(host.document.sheets.flatMap(({ charts }) => charts).length);
  await context.close();
  host.close();
  return end - start;
}

/** The same in the workbench, which paints the sheet after every answer. */
export async function measureSampleInWorkbench(browser: Browser, { address }: Front): Promise<number> {
  const visit = await Visit.open(browser, address);
  await visit.pane.getByRole("button", { name: "Analyse", exact: true }).waitFor();
  await visit.settled();
  const pane = visit.page.frames().find((frame) => frame.parentFrame() === visit.page.mainFrame())!;
  await pane.evaluate(() => void (window.purpose = "Analyse"));
  const start = await pane.evaluate(clickPurpose);
  const end = await pane.evaluate(resultsShown);
  expectCharts(
    await visit.page.evaluate(() => window.workbench.host!.document.sheets.flatMap(({ charts }) => charts).length),
  );
  await visit.close();
  return end - start;
}

/** In the pane: when a picture with the results in it is drawn. */
async function resultsShown(): Promise<number> {
  while (!document.querySelector("input[type=search]")) await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now();
}

function expectCharts(charts: number): void {
  if (charts !== CHARTS) throw new Error(`The analysis made ${charts} of ${CHARTS} charts.`);
}
