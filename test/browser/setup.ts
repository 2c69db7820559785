import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserOptions } from "../../src/workbench/serve/browser";
import { serveWorkbench } from "../../src/workbench/serve/server";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served. */
    readonly address: string;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/** One server and one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [served, browser] = await Promise.all([
    serveWorkbench({ port: 0, kept: true }),
    chromium.launchServer(browserOptions()),
  ]);
  project.provide("address", served.address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
}
