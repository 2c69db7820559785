/**
 * Takes the README's pictures into assets/: the workbench, states of the pane, and all its states in each look.
 *
 *     npm run pictures
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { galleryTitles } from "../../taskpane/gallery/titles";
import { browserOptions } from "../serve/browser";
import { ROOT } from "../root";
import { serveWorkbench } from "../serve/server";
import { Visit } from "../serve/visit";

const STATES = galleryTitles();

const PANE = { width: 350, height: 700 };

/** States of the pane that have a picture of their own. */
const OWN_PICTURE = ["found", "results", "why"];

/** What the user may have chosen for all programs, by the file's name. */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "pane-states": { colorScheme: "light" },
  "pane-states-dark": { colorScheme: "dark" },
  "pane-states-contrast": { forcedColors: "active" },
};

const picture = (name: string) => join(ROOT, "assets", `${name}.png`);

const served = await serveWorkbench({ port: 0 });
const browser = await chromium.launch(browserOptions());
await pictureWorkbench(browser);
await pictureNetworks(browser);
for (const [name, look] of Object.entries(LOOKS)) {
  const states = await statesIn(browser, look);
  if (name === "pane-states")
    for (const state of OWN_PICTURE) writeFileSync(picture(`pane-${state}`), states.get(state)!);
  await pictureStates(browser, name, states);
}
await browser.close();
await served.close();

async function pictureWorkbench(browser: Browser): Promise<void> {
  const visit = await Visit.open(browser, served.address, { viewport: { width: 1500, height: 820 } });
  await visit.analyse();
  await visit.goTo("HVM Profiles", 0.75);
  await visit.settled();
  await visit.page.screenshot({ path: picture("workbench") });
  await visit.close();
}

/** The nine networks on their sheet, without the pane. */
async function pictureNetworks(browser: Browser): Promise<void> {
  const visit = await Visit.open(browser, served.address, { viewport: { width: 1740, height: 960 } });
  await visit.page.getByRole("button", { name: "Catalogue" }).click();
  await visit.pane.getByRole("main").getByText("are drawn on the sheet").waitFor();
  await visit.page.getByRole("button", { name: "Show pane" }).click();
  await visit.goTo("HVM Constellation Network");
  await visit.settled();
  await visit.page.locator("#sheet-place").screenshot({ path: picture("constellations-network") });
  await visit.close();
}

/** The pane in each of its states. */
async function statesIn(browser: Browser, look: BrowserContextOptions): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const state of Object.keys(STATES)) {
    const alone = await Visit.alone(browser, served.address, state, { viewport: PANE, ...look });
    await alone.settled();
    pictures.set(state, await alone.page.screenshot());
    await alone.close();
  }
  return pictures;
}

/** All of them on one picture, each under its title. */
async function pictureStates(browser: Browser, name: string, states: ReadonlyMap<string, Buffer>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const figures = [...states].map(
    ([state, image]) =>
      `<figure><figcaption>${STATES[state]}</figcaption><img src="data:image/png;base64,${image.toString("base64")}"></figure>`,
  );
  await page.setContent(
    `<style>body { margin: 12px; display: grid; grid-template-columns: repeat(6, 1fr); gap: 14px; font: 13px sans-serif }
    figure { margin: 0 } img { width: 100%; border: 1px solid #999; margin-top: 4px }</style>${figures.join("")}`,
  );
  await page.screenshot({ path: picture(name), fullPage: true });
  await page.close();
}
