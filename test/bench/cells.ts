import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../../src/excel/results/analyse";
import { excelFunction } from "../../src/functions/excel";
import { FUNCTIONS } from "../../src/functions/table";
import { EmbeddedHost } from "../../src/workbench/host";
import { connect } from "../../src/workbench/host/protocol/client";
import { saveXlsx } from "../../src/workbench/file/xlsx";
import type { WorkbookState } from "../../src/workbench/workbook";
import { type Computing, sofficeVersion, throughSoffice } from "../excel/formulas/soffice";
import { circumstances, median } from "./numbers";
import { seeded, survey } from "../support/survey";

/**
 * What cells cost: functions of the add-in's through Microsoft's runtime, and results as native formulas computed by
 * Univer.
 *
 *   npm run bench:cells
 *   npm run bench:cells -- 1000       so many firms instead of 50
 *   npm run bench:cells -- --check    few firms, to see that it runs
 *
 * CPU time of this process in milliseconds, add-in and host together. Excel's own engine computes formulas some hundred
 * times as fast as Univer: the numbers compare ways of working, not programs.
 */
const { values: asked, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
const CALLS = 10_000;
const ROUNDS = 5;
/** Of starting another program. */
const PAIRS = asked.check ? 1 : 3;

async function main(firms: number): Promise<void> {
  console.log(`${circumstances()}\n`);
  await functions();
  await formulas(firms);
}

async function functions(): Promise<void> {
  const host = await EmbeddedHost.open();
  connect(host);
  for (const { id, compute } of FUNCTIONS) CustomFunctions.associate(id, excelFunction(compute));
  const random = seeded(1);
  const profiles = Array.from({ length: CALLS }, () => Array.from({ length: 6 }, () => 1 + 4 * random()));
  const spilled = await measured(host, ROUNDS, () => host.callFunction("HVM.CLASSIFY", [profiles]));
  const single = await measured(host, ROUNDS, () =>
    host.customFunctions.callAll(profiles.map((profile) => ({ id: "CLASSIFY", args: [[profile]] }))),
  );
  host.close();
  console.log(`HVM.CLASSIFY of ${count(CALLS)} rows, median of ${ROUNDS}`);
  row("one call that spills", spilled);
  row(`${count(CALLS)} calls in one batch`, single);
  console.log(`  ${ratio(single.cpu, spilled.cpu)} the time: prefer one formula for all rows\n`);
}

async function formulas(firms: number): Promise<void> {
  const host = await EmbeddedHost.open();
  connect(host);
  const rows = survey(firms);
  await edited(rows.map(([, ...answers], i) => [`Firm ${i + 1}`, ...answers]));
  const run = (results: "values" | "formulas") => () => analyse({ results, version: "bench", now: new Date(0) });
  const values = await measured(host, 1, run("values"));
  const again = await measured(host, 1, run("values"));
  const written = await measured(host, 1, run("formulas"));
  const edit = await measured(host, 1, () => edited([["Firm 1", 5]]));
  const elsewhere = await inLibreOffice(await host.state());
  host.close();
  console.log(`Results of ${count(firms)} firms with a respondent each, computed by Univer`);
  row("as values, a first run", values);
  row("as values, a rerun after an edit", again);
  row("as formulas, written, computed and compared", written);
  row("as formulas, what follows from an edit", edit);
  console.log(`  ${ratio(written.cpu, values.cpu)} the time of values to write`);
  console.log(`  ${ratio(edit.cpu, again.cpu)} the time of a rerun to follow an edit`);
  console.log(
    elsewhere === null
      ? "  LibreOffice is not installed: not compared"
      : `  ${count(Math.round(elsewhere))} ms for LibreOffice to compute them all, beyond opening and saving the file`,
  );
}

/** Milliseconds that LibreOffice takes to compute a workbook's formulas; null where there is none. Median of some pairs. */
async function inLibreOffice(state: WorkbookState): Promise<number | null> {
  if (sofficeVersion() === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "hvm-bench-"));
  const file = join(folder, "formulas.xlsx");
  writeFileSync(file, await saveXlsx(null, state));
  const time = (computing: Computing) => {
    const start = performance.now();
    throughSoffice([file], join(folder, "again"), computing);
    return performance.now() - start;
  };
  // The first start of each makes a profile.
  time("never");
  time("always");
  const more = Array.from({ length: PAIRS }, () => time("always") - time("never"));
  rmSync(folder, { recursive: true });
  return median(more);
}

/** Writes a header and rows of answers; cells beyond stay. */
async function edited(rows: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const header = ["Firm", ...Array.from({ length: 33 }, (_, i) => `Q${i + 1}`)];
    if (rows[0]!.length === header.length) sheet.getRangeByIndexes(0, 0, 1, header.length).values = [header];
    sheet.getRangeByIndexes(1, 0, rows.length, rows[0]!.length).values = rows;
    await context.sync();
  });
}

interface Measured {
  readonly cpu: number;
  readonly messages: number;
  readonly bytes: number;
  /** Resident memory afterwards, in MB. */
  readonly memory: number;
}

async function measured(host: EmbeddedHost, rounds: number, work: () => Promise<unknown>): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const { messages, bytesOut, bytesIn } = host.traffic;
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    const { traffic } = host;
    all.push({
      cpu: (user + system) / 1000,
      messages: traffic.messages - messages,
      bytes: traffic.bytesOut + traffic.bytesIn - bytesOut - bytesIn,
      memory: process.memoryUsage().rss / 1e6,
    });
  }
  return all.sort((a, b) => a.cpu - b.cpu)[Math.floor(all.length / 2)]!;
}

function row(title: string, { cpu, messages, bytes, memory }: Measured): void {
  const cells = [
    `${count(Math.round(cpu))} ms`,
    `${messages} messages`,
    `${count(Math.round(bytes / 1000))} kB`,
    `${count(Math.round(memory))} MB`,
  ];
  console.log(`  ${title.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join("")}`);
}

function ratio(a: number, b: number): string {
  return `${(a / b).toPrecision(2)} ×`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}

await main(Number(positionals[0] ?? (asked.check ? 5 : 50)));
