import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { galleryTitles } from "../../src/taskpane/gallery/titles";
import { serveWorkbench, type Served } from "../../src/workbench/serve/server";
import { buildInto } from "../build/production";
import { expectSheetCell, openPrepared, openState, openStudy, RESULT_SHEETS, useBrowser } from "./harness";

useBrowser();

const folder = mkdtempSync(join(tmpdir(), "hvm-"));
let served: Served;

beforeAll(async () => {
  // Within `npm test` it has been built a moment ago.
  const ready = process.env["HVM_BUILT"];
  if (ready === undefined) await buildInto(folder);
  served = await serveWorkbench({ port: 0, built: ready === undefined ? folder : resolve(ready), kept: true });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A breach of the policy is an error in the console, which fails any test here. */
describe("the production build, under its own security policy", () => {
  it("analyses the sample study", async () => {
    const visit = await openStudy(served.address);
    const policy = visit.pane.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute("content")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    await visit.analyse();
    expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study", ...RESULT_SHEETS]);
  });

  it("loads Office.js from Microsoft's address, here answered from this computer", async () => {
    const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
    const local = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
    const visit = await openPrepared(async (page) => {
      await page.route("**/pane/taskpane.html*", async (route) => {
        const body = await (await route.fetch()).text();
        expect(body).toContain('"/office/office.js"');
        await route.fulfill({ contentType: "text/html", body: body.replace('"/office/', `"${microsoft}`) });
      });
      await page.route(`${microsoft}**`, (route) => {
        return route.fulfill({ path: join(local, new URL(route.request().url()).pathname.split("/hosted/")[1]!) });
      });
    }, served.address);
    await visit.analyse();
    await visit.type("Answers", "AL2", "=HVM.CLASSIFY(C2:AI6)");
    await expectSheetCell(visit, "Answers", "AL2", "Socialisors");
    const asked = visit.troubles.filter((trouble) => trouble.startsWith(`request: ${microsoft}`));
    expect(asked).toContain(`request: ${microsoft}office.js`);
    // The only ones of that kind: anything else would be a request that leaves this computer.
    visit.troubles.splice(0, Infinity, ...visit.troubles.filter((trouble) => !asked.includes(trouble)));
  });

  it.each(Object.keys(galleryTitles()))("shows the state %s", async (state) => {
    const page = await openState(state, served.address);
    expect(await page.getByText("There is no state").count()).toBe(0);
  });
});
