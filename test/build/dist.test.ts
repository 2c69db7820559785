import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionsMetadata } from "../../src/functions/help/metadata";
import { FUNCTIONS } from "../../src/functions/table";
import { browserOptions } from "../../src/workbench/serve/browser";
import { officeStandIn } from "./office-stand-in";
import { buildInto } from "./production";
import { all, readXml } from "./xml";

const ROOT = resolve(import.meta.dirname, "../..");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** What the pane may fetch of ours before it can be used, after gzip; the entries alone have a limit of their own, in the build. */
const FIRST_LOAD = 130 * 1024;

const folder = mkdtempSync(join(tmpdir(), "hvm-dist-"));
const dist = join(folder, "dist");
const text = (name: string) => readFileSync(join(dist, name), "utf8");
const files = () => readdirSync(dist, { recursive: true, encoding: "utf8" });
const named = (ending: string) => files().filter((name) => name.endsWith(ending));

interface Stats {
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
  readonly modules: readonly { readonly name?: string; readonly nameForCondition?: string }[];
}
let stats: Stats;

beforeAll(async () => {
  const json = join(folder, "stats.json");
  await buildInto(dist, `--json=${json}`);
  stats = JSON.parse(readFileSync(json, "utf8")) as Stats;
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true }));

const manifestAddresses = () =>
  all(readXml(text("manifest.xml"))).flatMap(({ attributes }) =>
    /^https:/.test(attributes.DefaultValue ?? "") ? attributes.DefaultValue! : [],
  );

describe("the production build", () => {
  it("succeeds without a warning", () => {
    expect([stats.errors, stats.warnings]).toEqual([[], []]);
  });

  it("has every file that the manifest and the functions refer to", () => {
    const [base] = /^https:.*\//.exec(manifestAddresses().find((each) => each.endsWith("taskpane.html"))!)!;
    for (const address of manifestAddresses()) expect(files()).toContain(address.slice(base.length));
    expect(JSON.parse(text("functions.json"))).toEqual(functionsMetadata(`${base}functions.html`));
    for (const { id } of FUNCTIONS) expect(text("functions.html")).toContain(`id="${id.toLowerCase()}"`);
  });

  it("associates every function in the file that Excel loads by itself", () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id), Error: class {}, ErrorCode: {} };
    new Function("CustomFunctions", text("functions.js"))(CustomFunctions);
    expect(associated).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it("names its scripts after their content, except the one that the manifest names", () => {
    const scripts = named(".js").filter((name) => !/^[\w-]+\.[\da-f]{8}\.js$/.test(name));
    expect(scripts).toEqual(["functions.js"]);
  });

  it("loads Office.js from Microsoft's address, and its own scripts after it", () => {
    const sources = [...text("taskpane.html").matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, source]) => source!);
    expect(sources[0]).toBe(OFFICE_JS);
    expect(sources.slice(1).map((source) => source.split(".")[0])).toEqual([
      "runtime",
      "formulas",
      "commands",
      "taskpane",
    ]);
  });

  it("has nothing of the workbench in it, and no second Office.js", () => {
    const names = stats.modules.map(({ name, nameForCondition }) => nameForCondition ?? name ?? "");
    expect(names.some((name) => name.includes("react-dom"))).toBe(true);
    const foreign = /univer|excelize|echarts|papaparse|playwright|src\/workbench|@microsoft\/office-js\//;
    expect(names.filter((name) => foreign.test(name))).toEqual([]);
    for (const name of named(".js")) expect(text(name)).not.toMatch(/univerjs|excelize/i);
  });

  it("names no address of a developer's computer, and no map of its sources", () => {
    for (const name of files().filter((name) => /\.(html|js|json|xml|css)$/.test(name))) {
      expect(text(name), name).not.toMatch(/localhost|127\.0\.0\.1|sourceMappingURL/i);
    }
    // A file that only hands on what others hold has nothing to map.
    const unmapped = named(".js").filter((name) => !files().includes(`${name}.map`));
    for (const name of unmapped) expect(text(name), name).not.toMatch(/function|=>\s*\{|\b(const|let|class)\b/);
    expect(unmapped.length).toBeLessThanOrEqual(1);
  });

  it("says the version that package.json says", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const scripts = named(".js").map(text);
    expect(scripts.filter((code) => code.includes("HVM_VERSION"))).toEqual([]);
    expect(scripts.some((code) => code.includes(`"${version}"`))).toBe(true);
  });

  it("begins every page with the policy, and has no script within a page", () => {
    for (const name of named(".html")) {
      expect(text(name), name).toMatch(/<head>\s*<meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy"/);
      expect(text(name), name).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|style=|javascript:/i);
    }
  });
});

describe("in a browser", () => {
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  let fetched: Map<string, Promise<Buffer>>;
  const SITE = "https://hvm.example";

  beforeAll(async () => {
    browser = await chromium.launch(browserOptions());
  });
  afterAll(() => browser.close());

  async function open(path: string, excel: "silent" | "editing" = "editing"): Promise<void> {
    page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    troubles = [];
    fetched = new Map();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`${violatedDirective} forbids ${blockedURI}`),
      ),
    );
    await page.route("**/*", (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (route.request().url() === OFFICE_JS) {
        return route.fulfill({ contentType: "text/javascript", body: officeStandIn(excel) });
      }
      return origin === SITE && files().includes(pathname.slice(1))
        ? route.fulfill({ path: join(dist, pathname) })
        : route.abort();
    });
    page.on("response", (response) => {
      if (/\.js$/.test(response.url()) && response.url() !== OFFICE_JS) fetched.set(response.url(), response.body());
    });
    await page.goto(`${SITE}/${path}`);
  }

  it("the pane has all that its first screen needs after 130 KB, and keeps to the policy", async () => {
    // Until Excel tells what is in the workbook; what can be shown then is fetched meanwhile.
    await open("taskpane.html", "silent");
    await page.getByText("Looking for answers…").waitFor();
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all([...fetched.values()].map(async (body) => gzipSync(await body).length));
    const sum = sizes.reduce((a, b) => a + b, 0);
    console.log(`The pane's first screen needs ${(sum / 1024).toFixed(1)} KB after gzip, in ${sizes.length} scripts.`);
    expect(sum).toBeLessThanOrEqual(FIRST_LOAD);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("the pane hears what a button of the ribbon says: both run in one runtime", async () => {
    await open("taskpane.html");
    await page.getByRole("button").first().waitFor();
    const completed = await page.evaluate(async () => {
      const { buttons } = window as unknown as { buttons: Record<string, (event: object) => Promise<void>> };
      let times = 0;
      await buttons["analyse"]!({ completed: () => times++ });
      return times;
    });
    expect(completed).toBe(1);
    await expect.poll(() => page.locator("body").innerText()).toContain("A cell is being edited");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("the policy stops scripts within the page, eval, and every other site", async () => {
    await open("taskpane.html");
    const ran = await page.evaluate(() => {
      const inline = document.createElement("script");
      inline.textContent = "window.ran = true";
      document.head.append(inline);
      document.body.insertAdjacentHTML("beforeend", `<i onclick="window.ran = true">x</i>`);
      document.body.querySelector<HTMLElement>("i:last-child")!.click();
      return (window as unknown as { ran?: boolean }).ran ?? false;
    });
    expect(ran).toBe(false);
    const outcomes = await page.evaluate(async () => {
      const load = (name: string, attribute: string) =>
        new Promise((done) => {
          const element = document.createElement(name);
          element.onload = () => done("loaded");
          element.onerror = () => done("refused");
          element.setAttribute(attribute, "https://elsewhere.example/x");
          document.body.append(element);
        });
      return [
        await load("script", "src"),
        await load("img", "src"),
        await fetch("https://elsewhere.example/x").then(
          () => "loaded",
          () => "refused",
        ),
      ];
    });
    expect(outcomes).toEqual(["refused", "refused", "refused"]);
    // Playwright's own evaluation goes round the policy; a timer with a string does not.
    await page.evaluate(() => setTimeout("window.ran = true" as unknown as () => void, 0));
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran ?? false)).toBe(false);
    const forbidden = ["script-src-elem forbids inline", "script-src-attr forbids inline", "script-src forbids eval"];
    const foreign = ["script-src-elem", "img-src", "connect-src"].map(
      (each) => `${each} forbids https://elsewhere.example/x`,
    );
    expect(troubles).toEqual(expect.arrayContaining([...forbidden, ...foreign]));
    await page.close();
  });

  it("the message of a window is text and stays text, without what Office.js adds", async () => {
    const message = `Sheet "A & B" <img src=x onerror=alert(1)> 100 %`;
    await open(`message.html#${encodeURIComponent(message)}&_xdm_Info=abc`);
    await expect.poll(() => page.getByRole("alert").textContent()).toBe(message);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("the pages of help need no script and lead nowhere in vain", async () => {
    for (const name of ["help.html", "functions.html"]) {
      await open(name);
      const links = await page
        .locator("a, link")
        .evaluateAll((found) => found.map((each) => each.getAttribute("href")!));
      for (const link of links.filter((each) => !/^(https:|#)/.test(each)))
        expect(files()).toContain(link.split("#")[0]);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
