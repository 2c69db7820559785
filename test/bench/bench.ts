import { fork } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { complete, fromRows, fromTable, tableOf, withSimpleStatistics } from "./pipelines";
import { type Rows, survey } from "./survey";

/**
 * How long the method takes from answers to classes, beside simple-statistics. Run with `npm run bench`.
 *
 * Times are milliseconds: medians of several calls in one process, after a first call that is timed in a process of its
 * own. Compare ratios, not times: they depend on the machine and on what else it does.
 */
const SIZES = [1e3, 1e4, 1e5, 1e6];

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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
}

/** The first call, in a fresh process, of one contestant on one size. */
function firstCall(letter: string, size: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ["first", letter, String(size)]);
    child.once("message", (time) => resolve(time as number));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The first call of (${letter}) on ${size} ended with ${code}.`)));
  });
}

async function main(): Promise<void> {
  const medians = new Map<string, number>();
  const firsts = new Map<string, number>();
  let bytes = 0;
  for (const size of SIZES) {
    for (const { letter } of CONTESTANTS) firsts.set(letter + size, await firstCall(letter, size));
    const rows = survey(size);
    const table = tableOf(rows);
    bytes = (table.codes.byteLength + table.firmOf.byteLength) / table.codes.length;
    // Taken in turns, so that whatever slows the machine down for a while slows all of them.
    const runs = CONTESTANTS.map((contestant) => contestant.prepare(rows));
    const times = runs.map((): number[] => []);
    const rounds = size < 1e5 ? 31 : size < 1e6 ? 15 : 7;
    for (let round = -1; round < rounds; round++) {
      for (const [i, run] of runs.entries()) {
        const time = timeOf(run);
        if (round >= 0) times[i]!.push(time);
      }
    }
    for (const [i, { letter }] of CONTESTANTS.entries()) medians.set(letter + size, median(times[i]!));
  }

  const date = new Date().toISOString().slice(0, 10);
  console.log(`${date}, ${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
  console.log("respondents × 33 answers in firms of 8; milliseconds, median (first call in a fresh process)\n");
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
    const growth = medians.get(letter + 1e6)! / medians.get(letter + 1e5)! / 10;
    console.log(`(${letter}) from 1e5 to 1e6: ${growth.toFixed(2)} times linear growth`);
  }
  console.log(`table: ${bytes.toFixed(2)} bytes an answer`);
}

if (process.argv[2] === "first") {
  const contestant = CONTESTANTS.find(({ letter }) => letter === process.argv[3])!;
  const run = contestant.prepare(survey(Number(process.argv[4])));
  process.send!(timeOf(run));
  process.disconnect();
} else {
  await main();
}
