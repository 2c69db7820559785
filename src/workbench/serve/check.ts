import { chromium } from "playwright-core";
import { browserOptions } from "./browser";
import { RESULT_CHARTS, RESULT_SHEETS, Visit } from "./visit";

/** Opens the workbench once, analyses the sample study as a person would, and says how that went; the exit code. */
export async function check(address: string): Promise<number> {
  const browser = await chromium.launch(browserOptions());
  try {
    const began = performance.now();
    const visit = await Visit.open(browser, address);
    const opened = performance.now();
    await visit.analyse();
    const analysed = performance.now();
    const sheets = await visit.sheets();
    const missing = RESULT_SHEETS.filter((name) => !sheets.includes(name));
    const problems = missing.map((name) => `The sheet "${name}" is missing.`);
    for (const [sheet, count] of Object.entries(RESULT_CHARTS)) {
      await visit.goTo(sheet);
      const drawn = (await visit.charts()).length;
      if (drawn !== count) problems.push(`${drawn} of ${count} charts are drawn on "${sheet}".`);
    }
    problems.push(...visit.troubles);
    for (const problem of problems) console.error(problem);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.log(
      `The workbench opened in ${seconds(began, opened)} s and analysed the sample study in ${seconds(opened, analysed)} s: ` +
        (problems.length === 0 ? "all result sheets and charts are there." : "something is wrong."),
    );
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`The workbench could not be checked: ${(error as Error).message}`);
    return 1;
  } finally {
    await browser.close();
  }
}
