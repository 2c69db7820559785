import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATES } from "../../src/workbench/page/states";
import { serveWorkbench, type Served } from "../../src/workbench/serve/server";
import { buildInto } from "../build/production";
import { openState, openStudy, RESULT_SHEETS, useBrowser } from "./harness";

useBrowser();

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hvm-"));
  await buildInto(folder);
  served = await serveWorkbench({ port: 0, built: folder });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A breach of the policy is an error in the console, which fails any test here. */
describe("the production build, under its own security policy", () => {
  it("analyses the sample study", async () => {
    const visit = await openStudy({ address: served.address });
    const policy = visit.pane.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute("content")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    await visit.analyse();
    expect(await visit.sheets()).toEqual(["Answers", "About this study", ...RESULT_SHEETS]);
  });

  it.each(Object.keys(STATES))("shows the state %s", async (state) => {
    const page = await openState(state, { address: served.address });
    expect(await page.getByText("There is no state").count()).toBe(0);
  });
});
