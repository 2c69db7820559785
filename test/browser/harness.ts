import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterEach, beforeAll, expect, inject } from "vitest";
import { sampleStudyRows } from "../../src/methods/hvm/sample/answers";
import { saveXlsx } from "../../src/workbench/file/xlsx";
import type { Fault, Injection } from "../../src/workbench/host";
import { Visit } from "../../src/workbench/serve/visit";
import type { SheetDraft, CellDraft } from "../support/case";
import { workbookOf } from "../support/workbook";

export { RESULT_SHEETS } from "../../src/workbench/serve/visit";

/** The sample study's answers: a heading row, then a row per respondent. */
export const STUDY: CellDraft[][] = sampleStudyRows().map((row) => [...row]);

/** One connection for all files of a worker, which ends with it. */
let browser: Browser | undefined;
/** Those of the present test. */
const visits: Visit[] = [];
/**
 * The workbenches, and the panes by themselves, that tests use one after the other, by their addresses: Univer takes seconds to
 * load for the first time, and a browser keeps what it compiled.
 */
const workbenches = new Map<string, Visit>();
const panes = new Map<string, Visit>();

/** Connects a test file to the run's browser; a test that leaves errors in the console fails. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser ??= await chromium.connect(inject("browser"));
  });
  afterEach(async ({ task }) => {
    const troubles = visits.flatMap((visit) => visit.troubles.splice(0));
    const isFine = task.result?.state !== "fail" && troubles.length === 0;
    if (!isFine) [workbenches, panes].forEach((standing) => standing.clear());
    const isStanding = (visit: Visit) => [workbenches, panes].some((all) => [...all.values()].includes(visit));
    await Promise.all(visits.splice(0).map((visit) => (isStanding(visit) ? undefined : visit.close())));
    expect(troubles).toEqual([]);
  });
}

/** Opens the sample study in the workbench, and the pane beside it. */
export function openStudy(address = inject("address")): Promise<Visit> {
  return standing(workbenches, address, (visit) => visit.startAgain());
}

/** The same in a page that is prepared before anything is loaded, and used for this alone. */
export async function openPrepared(before: (page: Page) => Promise<void>, address = inject("address")): Promise<Visit> {
  const visit = await Visit.open(browser!, address, {}, before);
  visits.push(visit);
  return visit;
}

/** Opens the pane by itself, in one of its states. */
export async function openState(state: string, address = inject("address")): Promise<Page> {
  const open = () => Visit.alone(browser!, address, state);
  const visit = await standing(panes, address, (used) => used.loadState(state), open);
  return visit.page;
}

async function standing(
  all: Map<string, Visit>,
  address: string,
  again: (visit: Visit) => Promise<void>,
  open = () => Visit.open(browser!, address),
): Promise<Visit> {
  const used = all.get(address);
  const visit = used ?? (await open());
  all.set(address, visit);
  visits.push(visit);
  if (used) await again(used);
  return visit;
}

/** An .xlsx file with these sheets. */
export async function fileOf(...sheets: SheetDraft[]): Promise<Buffer> {
  return Buffer.from(await saveXlsx(null, workbookOf(sheets)));
}

/** Opens a file from disk, as with the button, whatever was changed before, and waits until the pane has seen it. */
export async function openFromDisk(visit: Visit, name: string, content: Buffer): Promise<void> {
  await visit.page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: content });
  const [opened, give] = [visit.page.getByText(`${name} is open.`), visit.page.getByText("Throw the changes away")];
  await opened.or(give).first().waitFor();
  if (await give.isVisible()) await give.click();
  await opened.waitFor();
  await visit.pane.getByRole("heading", { level: 2 }).first().waitFor();
}

/** Downloads the workbook. */
export async function saved(visit: Visit): Promise<Uint8Array> {
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "hvm-"));
  await download.saveAs(join(folder, "saved.xlsx"));
  const bytes = readFileSync(join(folder, "saved.xlsx"));
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Lets a coming request of the add-in's go wrong, but none of those that the pane sends as it opens. */
export async function breakRequest(
  visit: Visit,
  fault: Fault,
  options: Partial<Omit<Injection, "fault">> = {},
): Promise<void> {
  // The last of those asks to be told of edits.
  await visit.page.waitForFunction(() => {
    const log = window.workbench.host!.traffic.log!;
    return log.some(({ query }) => query.Actions.some(({ Name }) => Name === "_RegisterDataChangedEvent"));
  });
  await visit.page.evaluate(([fault, options]) => window.workbench.host!.faults.inject(fault, options), [
    fault,
    options,
  ] as const);
}

export async function expectSheetCell(visit: Visit, sheet: string, cell: string, value: unknown): Promise<void> {
  await expect.poll(() => visit.cell(sheet, cell), { timeout: 10_000 }).toEqual(value);
}

/** Colours change over a moment, an inherited one after the one that it follows; axe-core reads those of now. */
async function colorsSettled(): Promise<void> {
  const changing = () =>
    document.getAnimations().some((each) => each instanceof CSSTransition && each.playState === "running");
  do await new Promise(requestAnimationFrame);
  while (changing());
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core finds seriously wrong, by all its rules or by those about colours. */
export async function seriousFindings(target: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  if (!(await target.evaluate(() => "axe" in window))) await target.addScriptTag({ path: AXE });
  await target.evaluate(colorsSettled);
  const asked = rules === "all" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
  const violations = await target.evaluate(async (options) => (await window.axe.run(options)).violations, asked);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
