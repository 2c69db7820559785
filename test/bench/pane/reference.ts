import type { Browser } from "playwright-core";
import { bundled } from "./alone";
import { Processor } from "./processor";

/** What one of bench.ts's contestants takes in this browser, in milliseconds of processor time. */
export interface Reference {
  /** Its first call in a fresh page, as an analysis is the first in its pane. */
  readonly first: number;
  /** A call of many, as bench.ts counts. */
  readonly again: number;
}

/** Calls that are measured together, as each is short. */
const CALLS = 20;

const PIPELINES = await bundled("pipelines.ts");

export async function measureReference(browser: Browser, letter: "a" | "c", respondents: number): Promise<Reference> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: PIPELINES });
  await page.evaluate(([letter, respondents]) => window.prepare[letter](respondents), [letter, respondents] as const);
  const processor = await Processor.of(page);
  const timed = async (calls: number) => {
    const before = await processor.used();
    await page.evaluate((calls) => {
      for (let call = 0; call < calls; call++) window.pipeline();
    }, calls);
    return ((await processor.used()) - before) / calls;
  };
  const first = await timed(1);
  await timed(CALLS);
  const again = await timed(CALLS);
  await context.close();
  return { first, again };
}
