import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureFurther, reportFurther } from "./further";
import { circumstances, median, show } from "./numbers";
import { complete, fromRows, fromTable, tableOf, withSimpleStatistics } from "./pipelines";
import { type Rows, survey } from "../support/survey";

/**
 * How long the method takes from answers to classes, beside simple-statistics. Run with `npm run bench`.
 *
 * Times are milliseconds. Each contestant has a process of its own for each size, so that none sweeps up another's garbage:
 * its first call is timed there, and then the median of several. Compare ratios, not times: they depend on the machine
 * and on what else it does.
 *
 *   npm run bench
 *   npm run bench -- --check    the small sizes, to see that it runs
 */
const SIZES = process.argv.includes("--check") ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6];

interface Contestant {
  readonly letter: string;
  readonly title: string;
  /** Makes ready what is not to be timed, and returns what is. */
  readonly prepare: (rows: Rows) => () => unknown;
}

const CONTESTANTS: readonly Contestant[] = [
  { letter: "a", title: "from the array of arrays", prepare: (rows) => () => fromRows(rows) },
  { letter: "b", title: "from the byte table", prepare: (rows) => timedOn(tableOf(rows), fromTable) },
  { letter: "c", title: "complete assess", prepare: (rows) => timedOn(tableOf(rows), complete) },
  { letter: "d", title: "simple-statistics and a Map", prepare: (rows) => () => withSimpleStatistics(rows) },
];

function timedOn<T>(input: T, run: (input: T) => unknown): () => unknown {
  return () => run(input);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

interface Timing {
  readonly first: number;
  readonly median: number;
}

/** Runs in a process of its own. */
function measure(letter: string, size: number): Timing {
  const run = CONTESTANTS.find((contestant) => contestant.letter === letter)!.prepare(survey(size));
  const first = timeOf(run);
  const rounds = size < 1e5 ? 51 : size < 1e6 ? 21 : 9;
  timeOf(run);
  return { first, median: median(Array.from({ length: rounds }, () => timeOf(run))) };
}

function inFreshProcess<T>(kind: "measure" | "further", what: string, size: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [kind, what, String(size)]);
    child.once("message", (timing) => resolve(timing as T));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Measuring ${what} on ${size} ended with code ${code}.`)));
  });
}

async function main(): Promise<void> {
  const medians = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const size of SIZES) {
    for (const { letter } of CONTESTANTS) {
      const { first, median } = await inFreshProcess<Timing>("measure", letter, size);
      firsts.set(letter + size, first);
      medians.set(letter + size, median);
    }
  }
  const table = tableOf(survey(1e5));
  const bytes = (table.codes.byteLength + table.firmOf.byteLength) / table.codes.length;

  console.log(circumstances());
  console.log("respondents × 33 answers in firms of 8; milliseconds, median (first call)\n");
  const heading = SIZES.map((size) => size.toLocaleString("en").padStart(20)).join("");
  console.log("".padEnd(34) + heading);
  for (const { letter, title } of CONTESTANTS) {
    const cells = SIZES.map((size) => `${show(medians.get(letter + size)!)} (${show(firsts.get(letter + size)!)})`);
    console.log(`(${letter}) ${title}`.padEnd(34) + cells.map((cell) => cell.padStart(20)).join(""));
  }
  for (const letter of ["a", "b", "c"]) {
    const ratios = SIZES.map((size) => `${(medians.get("d" + size)! / medians.get(letter + size)!).toFixed(1)} ×`);
    console.log(`(d) ÷ (${letter})`.padEnd(34) + ratios.map((ratio) => ratio.padStart(20)).join(""));
  }
  console.log("");
  for (const letter of ["a", "b", "c", "d"]) {
    const [before, last] = SIZES.slice(-2) as [number, number];
    const growth = (medians.get(letter + last)! / medians.get(letter + before)!) * (before / last);
    const count = (size: number) => size.toLocaleString("en");
    console.log(`(${letter}) from ${count(before)} to ${count(last)}: ${growth.toFixed(2)} times linear growth`);
  }
  console.log(`table: ${bytes.toFixed(2)} bytes an answer`);
  await reportFurther((what, respondents) => inFreshProcess("further", what, respondents));
}

const [, , kind, what, size] = process.argv;
if (kind === "measure" || kind === "further") {
  process.send!(kind === "measure" ? measure(what!, Number(size)) : await measureFurther(what!, Number(size)));
  process.disconnect();
} else {
  await main();
}
