import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { browserOptions } from "../../../src/workbench/serve/browser";
import { openAlone, type Opening, PANE_SIZE } from "./alone";

/** Milliseconds until a pane is ready (see inpage.ts). */
export interface LoadTimes {
  /** In a browser that has seen nothing yet. */
  readonly cold: number[];
  /** In one that keeps files and what it compiled of them, as the one in Excel does. */
  readonly warm: number[];
}

/** So many loads until a browser has what it keeps. */
const WARMING = 3;

/** Opens panes by turns, so many times each. */
export async function measureLoads(
  browser: Browser,
  openings: readonly Opening[],
  rounds: number,
): Promise<LoadTimes[]> {
  const times = openings.map((): LoadTimes => ({ cold: [], warm: [] }));
  // Only a profile of its own keeps compiled scripts.
  const keeping = await chromium.launchPersistentContext("", { ...browserOptions(), ...PANE_SIZE });
  for (let round = -WARMING; round < rounds; round++) {
    for (const [i, opening] of openings.entries()) {
      const warm = await timeOf(keeping, opening);
      if (round < 0) continue;
      times[i]!.warm.push(warm);
      const fresh = await browser.newContext(PANE_SIZE);
      times[i]!.cold.push(await timeOf(fresh, opening));
      await fresh.close();
    }
  }
  await keeping.close();
  return times;
}

async function timeOf(context: BrowserContext, opening: Opening): Promise<number> {
  const page = await openAlone(context, opening);
  const time = await page.evaluate(() => window.measured.ready);
  await page.close();
  return time;
}
