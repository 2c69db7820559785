import { chromium, type Browser } from "playwright-core";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openFile } from "../../src/workbench/file/open";
import { SAMPLE_STUDY } from "../../src/workbench/tools/sample";
import { browserOptions } from "../../src/workbench/serve/browser";
import { buildInto } from "../build/production";
import { circumstances, median } from "./numbers";
import { openWorkbook } from "./pane/alone";
import { serveFront, type Front } from "./pane/front";
import { type LargeAnalysis, measureLarge, surveyWorkbook } from "./pane/large";
import { measureLoads } from "./pane/load";
import { printRow } from "./pane/print";
import { measureReference, type Reference } from "./pane/reference";
import { measureSample, measureSampleInWorkbench } from "./pane/sample";

/**
 * How fast the pane feels in Chromium: until it is ready, until the sample study is analysed, and what 10,000 respondents
 * take of its thread. Milliseconds, medians of one run, what is compared by turns: compare ratios, not times.
 *
 *   npm run bench:pane
 *   npm run bench:pane -- --check                few rounds, to see that it runs
 *   npm run bench:pane -- --template FOLDER      beside Microsoft's own template, of which a copy lies there
 */
const { values: options } = parseArgs({ options: { check: { type: "boolean" }, template: { type: "string" } } });
const rounds = options.check ? { load: 3, sample: 1, large: 1 } : { load: 15, sample: 5, large: 5 };
const RESPONDENTS = 10_000;
const TEMPLATE = join(import.meta.dirname, "template");
const sampleStudy = await openFile(readFileSync(SAMPLE_STUDY), "sample-study.xlsx");

const folder = mkdtempSync(join(tmpdir(), "hvm-bench-"));
try {
  const [built, builtTemplate] = [join(folder, "pane"), join(folder, "template")];
  const templateOptions = ["--config", join(TEMPLATE, "webpack.config.js")];
  if (options.template) templateOptions.push("--env", `template=${resolve(options.template)}`);
  await Promise.all([buildInto(built), buildInto(builtTemplate, ...templateOptions)]);
  const [pane, template] = await Promise.all([serveFront(built), serveFront(builtTemplate)]);
  const browser = await chromium.launch(browserOptions());
  console.log(`${circumstances()}, Chromium ${browser.version()}\nmilliseconds, medians\n`);
  await untilReady(browser, pane, template);
  await untilAnalysed(browser, pane);
  await manyRespondents(browser, pane);
  await Promise.all([browser.close(), pane.close(), template.close()]);
} finally {
  rmSync(folder, { recursive: true });
}

async function untilReady(browser: Browser, pane: Front, template: Front): Promise<void> {
  const empty = await openWorkbook();
  const sample = await openWorkbook(sampleStudy);
  const openings = [
    { front: template, answer: empty.answer, purpose: "Insert text" },
    { front: pane, answer: empty.answer, purpose: "Open the sample study" },
    { front: pane, answer: sample.answer, purpose: "Analyse" },
  ];
  const [base, onEmpty, onSample] = await measureLoads(browser, openings, rounds.load);
  for (const kind of ["warm", "cold"] as const) {
    const known = kind === "warm" ? "was here before" : "knows nothing";
    const theirs = median(base![kind]);
    const beside = (ours: number) => ({ times: ours / theirs, target: "1.3 ×" });
    const [first, second] = [median(onEmpty![kind]), median(onSample![kind])];
    console.log(
      `From opening a pane until its button can be pressed, in a browser that ${known} (${rounds.load} rounds)`,
    );
    printRow(options.template ? "Microsoft's template: Insert text" : "like Microsoft's template: Insert text", theirs);
    printRow("ours, an empty workbook: Open the sample study", first, beside(first));
    printRow("ours, the sample study has been read: Analyse", second, beside(second));
  }
  empty.host.close();
  sample.host.close();
}

async function untilAnalysed(browser: Browser, pane: Front): Promise<void> {
  const alone: number[] = [];
  const painted: number[] = [];
  for (let round = 0; round < rounds.sample; round++) {
    alone.push(await measureSample(browser, pane, sampleStudy));
    painted.push(await measureSampleInWorkbench(browser, pane));
  }
  console.log(
    `From the click on Analyse until the results and charts of the sample study are there (${rounds.sample} rounds)`,
  );
  printRow("the pane, with the workbook in another process", median(alone), { target: "1,000" });
  printRow("in the workbench, which paints the sheet meanwhile", median(painted), { target: "1,000" });
}

async function manyRespondents(browser: Browser, pane: Front): Promise<void> {
  const workbook = surveyWorkbook(RESPONDENTS);
  const analyses: LargeAnalysis[] = [];
  const a: Reference[] = [];
  const c: Reference[] = [];
  for (let round = 0; round < rounds.large; round++) {
    a.push(await measureReference(browser, "a", RESPONDENTS));
    c.push(await measureReference(browser, "c", RESPONDENTS));
    analyses.push(await measureLarge(browser, pane, workbook));
  }
  const base = median(a.map(({ again }) => again));
  const row = (what: string, times: readonly number[], target?: string) =>
    printRow(what, median(times), { times: median(times) / base, target });
  console.log(
    `${RESPONDENTS.toLocaleString("en")} respondents: processor time of the page's thread (${rounds.large} rounds)`,
  );
  printRow("(a) of the other bench, from rows to classes", base);
  row(
    "(a), its first call",
    a.map(({ first }) => first),
  );
  row(
    "(c) of the other bench, the complete assess",
    c.map(({ again }) => again),
  );
  row(
    "(c), its first call",
    c.map(({ first }) => first),
  );
  row(
    "the pane, from Analyse to its last request",
    analyses.map(({ used }) => used),
    "3 ×",
  );
  printRow("the longest that the pane could not answer", median(analyses.map(({ longest }) => longest)), {
    target: "200",
  });
}
