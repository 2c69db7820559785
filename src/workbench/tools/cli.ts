import { realpathSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { analyse, type Stage } from "../../excel/results/analyse";
import type { RunOptions } from "../../excel/workbook/session";
import { type Arguments, parseArguments, type Template, USAGE, UsageError } from "./arguments";
import { explain } from "./input/went-wrong";
import { declarationsIn, keyIn } from "./input/declared";
import { FileError } from "../file/package/errors";
import { isZip, openFile } from "../file/open";
import { hasMacros, saveXlsx } from "../file/xlsx";
import { ROOT } from "../root";
import { resultsJson } from "./results/json";
import { resultsText } from "./results/text";

const SAMPLE = join(ROOT, "assets/sample-study.xlsx");
const SAMPLE_RESULTS = "results.xlsx";
/** Files beyond this take long enough for a person to want to know what is going on. */
const LARGE_FILE = 500_000;

/** Runs the command line; the result is the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  if (words.includes("--help")) {
    console.log(USAGE);
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
  const json = asked.json === null ? null : fromCaller(asked.json);
  await refuseUnsafeTargets(input, out, json);
  const bytes = await readInput(input);
  const declared = await declaredBy(asked);
  const tell = bytes.length > LARGE_FILE ? (stage: string) => process.stderr.write(`${stage} …\n`) : () => undefined;

  tell("opening");
  const notices: string[] = [];
  const opened = await openFile(bytes, basename(input), (notice) => notices.push(notice));
  const { openHost } = await import("./open-host");
  const host = await openHost(opened);
  const started = process.cpuUsage();
  const analysis = await analyse({ ...(await requestOf(asked, tell)), ...declared }, stoppedBySilence());
  const spent = process.cpuUsage(started);
  const stats = { ...host.traffic, cpu: (spent.user + spent.system) / 1000 };

  console.log(resultsText(analysis));
  if (asked.stats) console.log(statsText(stats));
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
  await writeAll(results);
  if (notices.length > 0) console.log(`\n${notices.map((notice) => `Note: ${notice}`).join("\n")}`);
  if (out !== null) console.log(`\nResults saved in ${out}`);
}

async function makeTemplate(template: Template, out: string): Promise<void> {
  await refuseUnsafeTargets(SAMPLE, out, null);
  const { TEMPLATES } = await import("./templates");
  const { make, saved } = TEMPLATES[template];
  await writeAll([[out, await make({ version: await version(), now: new Date() }, stoppedBySilence())]]);
  console.log(saved(out));
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

/** A path as the person who called meant it: npm runs scripts in the project's folder, and tells where it was called. */
function fromCaller(path: string): string {
  const calledByNpm = process.env["npm_lifecycle_event"] === "analyse";
  return resolve(calledByNpm ? (process.env["INIT_CWD"] ?? process.cwd()) : process.cwd(), path);
}

function isWorkbook(path: string): boolean {
  return [".xlsx", ".xlsm"].includes(extname(path).toLowerCase());
}

function isCalledWithMacros(path: string): boolean {
  return extname(path).toLowerCase() === ".xlsm";
}

/** Whether a file holds macros though its name does not say so. */
async function holdsMacros(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  return isZip(bytes) && hasMacros(bytes);
}

/** A path that ends in a slash means a folder, though resolving it hides that. */
function refuseFolders({ out, json }: Arguments): void {
  if (out !== null && /[\\/]$/.test(out)) throw new UsageError(`--out names a folder, not a file: ${out}.`);
  if (json !== null && /[\\/]$/.test(json)) throw new UsageError(`--json names a folder, not a file: ${json}.`);
}

/** INPUT is never written to, under whatever name; and a folder that is not there is said before any work. */
async function refuseUnsafeTargets(input: string, out: string | null, json: string | null): Promise<void> {
  for (const [option, target] of [
    ["--out", out],
    ["--json", json],
  ] as const) {
    if (target === null) continue;
    if (await sameFile(input, target))
      throw new UsageError(`${option} names INPUT itself (${target}). Choose another file: INPUT is never written to.`);
    if ((await stat(target).catch(() => null))?.isDirectory())
      throw new UsageError(`${option} names a folder, not a file: ${target}.`);
    const folder = await stat(dirname(target)).catch(() => null);
    if (!folder?.isDirectory()) throw new UsageError(`The folder of ${option} does not exist: ${dirname(target)}.`);
  }
  if (out !== null && out === json) throw new UsageError("--out and --json name the same file.");
  if (out === null) return;
  if (!isWorkbook(out)) throw new UsageError(`--out must end in .xlsx, not ${basename(out)}.`);
  if (isCalledWithMacros(input) && !isCalledWithMacros(out))
    throw new UsageError(`INPUT is a workbook with macros, which can be saved as .xlsm only: --out must end in .xlsm.`);
  if (isCalledWithMacros(out) && !(isCalledWithMacros(input) || (await holdsMacros(input))))
    throw new UsageError(`INPUT is no workbook with macros (.xlsm), so --out must end in .xlsx.`);
}

async function sameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  if (one && other) return one.dev === other.dev && one.ino === other.ino;
  return false;
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

/** Writes all files or, where one cannot be written, none: each beside its place first, then all into their places. */
async function writeAll(files: readonly (readonly [path: string, content: Uint8Array | string])[]): Promise<void> {
  const moves = files.map(([path, content]) => {
    const target = realPath(path);
    return { path, content, target, unfinished: `${target}.${process.pid}.tmp` };
  });
  const failed = (path: string) => (error: NodeJS.ErrnoException) => {
    const what = `${path} cannot be written (${error.code})`;
    throw new FileError("unwritable", `${what}. Close it where it is open, or choose another file.`);
  };
  try {
    for (const { path, content, unfinished } of moves) await writeFile(unfinished, content).catch(failed(path));
    for (const { path, target, unfinished } of moves) await rename(unfinished, target).catch(failed(path));
  } finally {
    for (const { unfinished } of moves) await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** Where a link points to, so that the link stays. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
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
