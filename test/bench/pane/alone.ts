import { build } from "esbuild";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { EmbeddedHost } from "../../../src/workbench/host";
import { paneAddress } from "../../../src/workbench/page/pane/states";
import type { WorkbookState } from "../../../src/workbench/workbook";
import type { Answer, Front } from "./front";

/** About what Excel gives a pane. */
export const PANE_SIZE: BrowserContextOptions = { viewport: { width: 350, height: 760 } };

/** Bundles a script for a page. */
export async function bundled(file: string): Promise<string> {
  const entryPoints = [join(import.meta.dirname, file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife", target: "es2022" });
  return outputFiles[0]!.text;
}

const INPAGE = await bundled("inpage.ts");

/** A built pane and what it is opened on. */
export interface Opening {
  readonly front: Front;
  readonly answer: Answer;
  /** What is written on the button that the pane is for. */
  readonly purpose: string;
}

/** Opens a built pane by itself, without the page and the sheet around it. */
export async function openAlone(context: BrowserContext, { front, answer, purpose }: Opening): Promise<Page> {
  front.answer = answer;
  const page = await context.newPage();
  await page.addInitScript({ content: `window.purpose = ${JSON.stringify(purpose)};${INPAGE}` });
  await page.goto(new URL(paneAddress(), front.address).href, { waitUntil: "commit" });
  return page;
}

/** A workbook in this process, so that its work is not done by the pane's thread; and the way to ask it. */
export async function openWorkbook(state?: WorkbookState): Promise<{ host: EmbeddedHost; answer: Answer }> {
  const host = await EmbeddedHost.open(state);
  return { host, answer: (request) => new Promise((reply) => host.receive(request, reply)) };
}

/** In a pane: presses the button that it is for, and says when. */
export function clickPurpose(): number {
  const buttons = Array.from(document.querySelectorAll("button"));
  const start = performance.now();
  buttons.find(({ textContent }) => textContent === window.purpose)!.click();
  return start;
}
