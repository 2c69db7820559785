import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { analyse, type Analysis, type Stage } from "../../excel/results/analyse";
import type { RunOptions } from "../../excel/workbook/session";
import { type Arguments, parseArguments, USAGE } from "./arguments";
import { explain } from "./input/went-wrong";
import type { Template } from "./templates/names";
import { declarationsIn, keyIn } from "./input/declared";
import { FileError } from "../file/package/errors";
import { isZip, openFile } from "../file/open";
import { hasMacros, saveXlsx } from "../file/xlsx";
import { ROOT } from "../root";
import { isCalledWithMacros, refuseFolders, refuseUnsafeTargets, STDOUT } from "./output/targets";
import { writeAll } from "./output/write-all";
import { resultsCsv } from "./results/csv";
import { resultsJson } from "./results/json";
import { printable } from "./results/printed";
import { resultsText } from "./results/text";

const SAMPLE = join(ROOT, "assets/sample-study.xlsx");
const SAMPLE_RESULTS = "results.xlsx";
/** Files beyond this take long enough for a person to want to know what is going on. */
const LARGE_FILE = 500_000;

/** Runs the command line; the result is the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  if (words.includes("--help") || words.includes("-h")) {
    console.log(USAGE);
    return 0;
  }
  if (words.includes("--version")) {
    console.log(await version());
    return 0;
  }
  try {
    await run(parseArguments(words));
    return 0;
  } catch (error) {
    return explain(error);
  }
}

async function run(asked: Arguments): Promise<void> {
  refuseFolders(asked);
  if (asked.template !== null) return makeTemplate(asked.template, fromCaller(asked.out!));
  const input = asked.input === null ? SAMPLE : fromCaller(asked.input);
  const out = asked.out === null ? (asked.input === null ? fromCaller(SAMPLE_RESULTS) : null) : fromCaller(asked.out);
  const [json, csv, text] = [resultsPath(asked.json), resultsPath(asked.csv), resultsPath(asked.reportText)];
  await refuseUnsafeTargets(input, { out, json, csv, "report-text": text });
  // Where the output goes on to another program, whatever is said to a person goes beside it.
  const isPiped = [json, csv, text].includes(STDOUT);
  const tellPerson = isPiped ? console.error : console.log;
  const bytes = await readInput(input);
  const declared = await declaredBy(asked);
  const tell = bytes.length > LARGE_FILE ? (stage: string) => process.stderr.write(`${stage} …\n`) : () => undefined;

  tell("opening");
  const notices: string[] = [];
  const opened = await openFile(bytes, basename(input), (notice) => notices.push(notice));
  const { openHost } = await import("./open-host");
  const host = await openHost(opened);
  if (asked.stats) host.traffic.keepTime();
  const started = process.cpuUsage();
  const analysis = await analyse({ ...(await requestOf(asked, tell)), ...declared }, stoppedBySilence());
  if (asked.report !== null) {
    tell("reporting");
    notices.push(...(await report(analysis, asked)));
  }
  const spent = process.cpuUsage(started);
  const stats = { ...host.traffic, cpu: (spent.user + spent.system) / 1000 };

  tellPerson(resultsText(analysis, isPiped ? undefined : process.stdout.columns));
  if (asked.stats) tellPerson(statsText(stats));
  const results: [path: string, content: Uint8Array | string][] = [];
  if (out !== null) {
    tell("saving");
    const original = isZip(bytes) ? { bytes, state: opened } : null;
    results.push([out, await saveXlsx(original, await host.state(), isCalledWithMacros(out))]);
    if (!isCalledWithMacros(out) && original !== null && hasMacros(bytes)) {
      notices.push(
        `${basename(input)} holds macros, which an .xlsx cannot: they are not in ${basename(out)}. Take an --out that ends in .xlsm to keep them.`,
      );
    }
  }
  if (json !== null) results.push([json, `${JSON.stringify(resultsJson(analysis, await version()), null, 2)}\n`]);
  if (csv !== null) results.push([csv, await resultsCsv(analysis, { version: await version(), now: new Date() })]);
  if (text !== null) {
    const { markdownOf, paperText } = await import("../../excel/report-text");
    const made = { version: await version(), now: new Date(), decided: asked.decided };
    results.push([text, markdownOf(paperText(analysis, made))]);
  }
  await writeAll(results.filter(([path]) => path !== STDOUT));
  for (const [path, content] of results) if (path === STDOUT) process.stdout.write(content);
  if (notices.length > 0) tellPerson(`\n${notices.map((notice) => `Note: ${printable(notice)}`).join("\n")}`);
  if (out !== null) tellPerson(`\nResults saved in ${printable(out)}`);
}

/** Adds the report; what is said of it beside the results. */
async function report(analysis: Analysis, { report, decided }: Arguments): Promise<string[]> {
  const { insertReport, reportInWords } = await import("../../excel/report");
  const imprint = { version: await version(), now: new Date(), decided };
  return [reportInWords(await insertReport(analysis, imprint, report!, stoppedBySilence()))];
}

async function makeTemplate(template: Template, out: string): Promise<void> {
  const { TEMPLATES } = await import("./templates");
  const { files, saved } = TEMPLATES[template];
  const paths = files.map(({ named }) => named(out));
  for (const path of paths) await refuseUnsafeTargets(SAMPLE, { out: path });
  const request = { version: await version(), now: new Date() };
  const made: [string, Uint8Array][] = [];
  for (const [i, { make }] of files.entries()) made.push([paths[i]!, await make(request, stoppedBySilence())]);
  await writeAll(made);
  console.log(saved(...paths));
}

/** What the files of --map and --key say, before INPUT is opened. */
async function declaredBy({ map, key }: Arguments) {
  const [mapFile, keyFile] = [map, key].map((path) => (path === null ? null : fromCaller(path)));
  return {
    ...(mapFile ? await declarationsIn(await readInput(mapFile), mapFile) : {}),
    ...(keyFile ? { key: await keyIn(await readInput(keyFile), keyFile) } : {}),
  };
}

async function requestOf(asked: Arguments, tell: (stage: string) => void) {
  const { sheets, compare, segments, firmColumn } = asked;
  const { results, minKnown, ...assess } = asked.decisions;
  const { further, decided } = asked;
  return {
    ...(sheets.length > 0 ? { sheets } : {}),
    ...(compare ? { compare } : {}),
    ...(segments === undefined ? {} : { segments }),
    ...(firmColumn === undefined ? {} : { firmColumn }),
    assess,
    identify: { minKnown },
    further,
    decided,
    results,
    version: await version(),
    now: new Date(),
    onStage: (stage: Stage) => tell(stage),
  };
}

/** Where results go that may go on to another program. */
function resultsPath(path: string | null): string | null {
  return path === null || path === STDOUT ? path : fromCaller(path);
}

/** A path as the person who called meant it: npm runs scripts in the project's folder, and tells where it was called. */
function fromCaller(path: string): string {
  const calledByNpm = process.env["npm_lifecycle_event"] === "analyse";
  return resolve(calledByNpm ? (process.env["INIT_CWD"] ?? process.cwd()) : process.cwd(), path);
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "you may not read it",
    };
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? "it cannot be read";
    throw new FileError("unreadable", `${path}: ${reason}. Check the path.`);
  }
}

/** Nobody watches the command line, so a silent host ends it as soon as it may. */
function stoppedBySilence(): RunOptions {
  const stop = new AbortController();
  return { signal: stop.signal, onSilence: ({ mayStop }) => mayStop && stop.abort() };
}

function statsText(stats: {
  messages: number;
  bytesOut: number;
  bytesIn: number;
  hostMilliseconds: number;
  cpu: number;
}): string {
  const addIn = Math.max(0, stats.cpu - stats.hostMilliseconds);
  return (
    `\nMessages ${stats.messages}; bytes to the host ${stats.bytesOut}, from the host ${stats.bytesIn}; ` +
    `CPU in add-in code ${addIn.toFixed(0)} ms, in the host ${stats.hostMilliseconds.toFixed(0)} ms`
  );
}

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  return version;
}
