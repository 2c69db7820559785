/**
 * Takes the README's pictures of the workbench and the pane into assets/:
 *
 *     npm run pictures
 */
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserOptions } from "./serve/browser";
import { ROOT } from "./serve/build";
import { serveWorkbench } from "./serve/server";
import { Visit } from "./serve/visit";

/** States of the pane that are worth a picture, by the file's name. */
const STATES = { "pane-found": "found", "pane-results": "results", "pane-why": "why", "pane-all-firms": "cohort" };

const picture = (name: string) => join(ROOT, "assets", `${name}.png`);

const served = await serveWorkbench({ port: 0 });
const browser = await chromium.launch(browserOptions());
const visit = await Visit.open(browser, served.address, { viewport: { width: 1500, height: 820 } });
await visit.analyse();
await visit.goTo("HVM Profiles", 0.75);
await visit.page.mouse.move(400, 500);
await visit.page.mouse.wheel(870, 0);
await visit.settled();
await visit.page.screenshot({ path: picture("workbench") });
for (const [name, state] of Object.entries(STATES)) {
  const alone = await Visit.alone(browser, served.address, state, { viewport: { width: 350, height: 700 } });
  await alone.settled();
  await alone.page.screenshot({ path: picture(name) });
}
await browser.close();
await served.close();
