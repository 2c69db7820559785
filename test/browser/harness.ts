import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { sampleStudyRows } from "../../src/excel/samples/sample-study-answers";
import { saveXlsx } from "../../src/workbench/file/xlsx";
import type { Fault, Injection } from "../../src/workbench/host";
import { Visit } from "../../src/workbench/serve/visit";
import type { SheetDraft, CellDraft } from "../support/case";
import { workbookOf } from "../support/workbook";

export { RESULT_SHEETS } from "../../src/workbench/serve/visit";

/** The sample study's answers: a heading row, then a row per respondent. */
export const STUDY: CellDraft[][] = sampleStudyRows().map((row) => [...row]);

let browser: Browser;
/** Those of the present test. */
const visits: Visit[] = [];
/** The workbench that the tests of a file use one after the other, each with a workbook and a pane of its own: Univer takes seconds to load. */
let standing: Visit | undefined;

/** Connects a test file to the run's browser; a test that leaves errors in the console fails. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async ({ task }) => {
    const troubles = visits.flatMap((visit) => visit.troubles.splice(0));
    const isFine = task.result?.state !== "fail" && troubles.length === 0;
    const done = visits.splice(0).filter((visit) => visit !== standing || !isFine);
    if (!isFine) standing = undefined;
    await Promise.all(done.map((visit) => visit.close()));
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser.close());
}

export interface Place extends BrowserContextOptions {
  /** Where else than in the run's own server. */
  readonly address?: string;
}

/** Opens the sample study in the workbench, and the pane beside it. */
export async function openStudy(): Promise<Visit> {
  if (standing) await standing.startAgain();
  else standing = await Visit.open(browser, inject("address"));
  visits.push(standing);
  return standing;
}

/**
 * The same in a workbench of its own; `before` prepares the page that it is opened in. For tests that add drop-down lists too:
 * Univer looks at them a moment later, and fails where another workbook has been opened meanwhile.
 */
export async function openOwnStudy(
  { address = inject("address"), ...options }: Place = {},
  before?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const visit = await Visit.open(browser, address, options, before);
  visits.push(visit);
  return visit;
}

/** Opens the pane by itself, in one of its states. */
export async function openState(state: string, { address = inject("address"), ...options }: Place = {}): Promise<Page> {
  const visit = await Visit.alone(browser, address, state, options);
  visits.push(visit);
  return visit.page;
}

/** An .xlsx file with these sheets. */
export async function fileOf(...sheets: SheetDraft[]): Promise<Buffer> {
  return Buffer.from(await saveXlsx(null, workbookOf(sheets)));
}

/** Opens a file from disk, as with the button, and waits until the pane has seen it. */
export async function openFromDisk(visit: Visit, name: string, content: Buffer): Promise<void> {
  await visit.page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: content });
  await visit.page.getByText(`${name} is open.`).waitFor();
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

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core finds seriously wrong. */
export async function seriousFindings(target: Page): Promise<string[]> {
  await target.addScriptTag({ path: AXE });
  const violations = await target.evaluate(async () => (await window.axe.run()).violations);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
