import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../../src/workbench/root";
import { circumstances, median } from "./numbers";
import { pythonWith } from "./python";

/**
 * What the terminal takes for the sample study, from the command to the saved workbook, beside a script of pandas and openpyxl that
 * reads it, averages the items by firm and writes one sheet (./cli.py). In turn, medians, and their ratio.
 *
 *   npm run bench:cli
 *   npm run bench:cli -- --check    once, to see that it runs
 */
const { values: asked } = parseArgs({ options: { check: { type: "boolean" } } });
const ROUNDS = asked.check ? 1 : 9;
const SAMPLE = join(ROOT, "assets/sample-study.xlsx");

const folder = mkdtempSync(join(tmpdir(), "hvm-cli-"));
const out = join(folder, "out.xlsx");
const python = pythonWith("pandas", "openpyxl");
const contestants: readonly (readonly [string, string, readonly string[]])[] = [
  ["analyse", process.execPath, [join(ROOT, "src/workbench/tools/bundled.js"), "analyse", SAMPLE, "--out", out]],
  ...(python ? [["pandas", python, [join(import.meta.dirname, "cli.py"), SAMPLE, out]] as const] : []),
];

console.log(`${circumstances()}\n`);
const times = contestants.map(() => [] as number[]);
// The first makes the bundle, and has the system read what each loads.
for (let round = 0; round <= ROUNDS; round++) {
  contestants.forEach(([, command, words], i) => {
    const began = performance.now();
    const { status, stderr } = spawnSync(command, words, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed: ${stderr}`);
    if (round > 0) times[i]!.push(performance.now() - began);
  });
}
rmSync(folder, { recursive: true });
const medians = times.map(median);
contestants.forEach(([name], i) => console.log(`${name.padEnd(8)} ${medians[i]!.toFixed(0)} ms`));
console.log(
  python
    ? `The terminal takes ${(medians[0]! / medians[1]!).toFixed(2)} times the script.`
    : "No Python with pandas and openpyxl is here.",
);
