import type { CDPSession, Page } from "playwright-core";

/** The processor time of a page's main thread, as the browser counts it: what else the machine does is no part of it. */
export class Processor {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Processor> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Processor(session);
  }

  /** Milliseconds so far. */
  async used(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
  }
}
