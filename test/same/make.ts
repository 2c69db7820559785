/**
 * The same before and after, step 2 of 3: all that the command line of a checkout gives for the inputs (see inputs.ts).
 *
 *     npx tsx test/same/make.ts TREE OUT [INPUTS]        INPUTS is the folder inputs beside OUT when absent
 *
 * Runs what TREE's package.json calls "analyse", each time in a process of its own, with one clock and time zone for all.
 * OUT gets a folder for each case, and in it for each way of writing results what was printed (.txt: exit code, stdout,
 * stderr), .json and .xlsx. Paths of TREE, OUT and INPUTS are made the same in what was printed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Case } from "./inputs";

const CLOCK = `
const Real = Date;
const now = Real.UTC(2026, 10, 28, 12, 34, 56);
globalThis.Date = new Proxy(Real, {
  apply: () => new Real(now).toString(),
  construct: (target, words, as) => Reflect.construct(target, words.length > 0 ? words : [now], as),
  get: (target, key) => (key === "now" ? () => now : Reflect.get(target, key)),
});
Real.prototype.constructor = globalThis.Date;
`;

const [tree, out, inputs = out && join(out, "../inputs")] = process.argv.slice(2).map((path) => resolve(path));
if (!tree || !out || !inputs) throw new Error("Call it so: npx tsx test/same/make.ts TREE OUT [INPUTS]");
mkdirSync(out, { recursive: true });
if (readdirSync(out).length > 0) throw new Error(`${out} is not empty: choose a new folder.`);

const command = commandOf(tree);
const cases: Case[] = JSON.parse(readFileSync(join(inputs, "cases.json"), "utf8"));
const began = performance.now();

bothWays("00 sample study of the tree", []);
for (const { name, file, options } of cases) bothWays(name, [join(inputs, file), ...options]);
run("teaching workbook", "template", (path) => ["--template", "teaching", "--out", `${path}.xlsx`]);
run("misuse", "help", () => ["--help"]);
run("misuse", "unknown option", () => ["--colour"]);
run("misuse", "unknown measure", () => ["--measure", "miles"]);
run("misuse", "no such file", () => [join(inputs, "none.xlsx")]);
run("misuse", "no such folder", (path) => ["--out", join(path, "none/results.xlsx")]);
run("misuse", "not xlsx", () => ["--out", join(out, "results.csv")]);
run("misuse", "no workbook", () => [join(inputs, "cases.json")]);
run("misuse", "no such sheet", () => [join(inputs, "sample-study.xlsx"), "--sheet", "None"]);
run("misuse", "no such firm column", () => [join(inputs, "sample-study.xlsx"), "--firm-column", "None"]);
console.log(`made in ${Math.round((performance.now() - began) / 1000)} s`);

function bothWays(name: string, words: readonly string[]): void {
  const files = (path: string) => ["--json", `${path}.json`, "--out", `${path}.xlsx`];
  run(name, "values", (path) => [...words, ...files(path)]);
  run(name, "formulas", (path) => [...words, "--formulas", ...files(path)]);
}

/** Runs the command line with the words made for the path, without extension, of all that this run gives. */
function run(name: string, way: string, words: (path: string) => string[]): void {
  const folder = join(out!, name.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
  mkdirSync(folder, { recursive: true });
  const path = join(folder, way);
  const { status, stdout, stderr, error } = spawnSync(command[0]!, [...command.slice(1), ...words(path)], {
    cwd: tree,
    encoding: "utf8",
    env: {
      PATH: [join(tree!, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
      HOME: process.env["HOME"],
      LANG: "C.UTF-8",
      TZ: "UTC",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(CLOCK)}`,
    },
  });
  if (error) throw error;
  const printed = `exit code ${status}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  writeFileSync(`${path}.txt`, withoutPaths(printed));
  console.log(`${Math.round((performance.now() - began) / 1000)} s: exit code ${status}: ${name}, ${way}`);
}

function withoutPaths(text: string): string {
  return text.replaceAll(out!, "<OUT>").replaceAll(inputs!, "<INPUTS>").replaceAll(tree!, "<TREE>");
}

/** The words of the script "analyse". */
function commandOf(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script: string = scripts.analyse ?? "";
  if (!/^[\w./ =-]+$/.test(script)) throw new Error(`"analyse" in package.json is no plain command: "${script}"`);
  return script.split(" ");
}
