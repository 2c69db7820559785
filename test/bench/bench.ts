import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureFurther, reportFurther } from "./further";
import { loopOverBytes, loopOverRows } from "./loops";
import { circumstances, median, show } from "./numbers";
import { checkClasses, othersHere, timeOther } from "./others";
import { complete, fromRows, fromTable, tableOf, withSimpleStatistics } from "./pipelines";
import { type Rows, survey } from "../support/survey";

/**
 * How long the method takes from answers to classes, beside simple-statistics, beside loops that do nothing but classify, and beside
 * numpy, pandas and R where they are. Run with `npm run bench`.
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
  { letter: "e", title: "a bare loop over the rows", prepare: (rows) => checked(rows, () => loopOverRows(rows)) },
  {
    letter: "f",
    title: "a bare loop over the bytes",
    prepare: (rows) => checked(rows, timedOn(tableOf(rows), loopOverBytes)),
  },
];

/** What is divided by what, with what is aimed at in large studies. */
const RATIOS = [
  ["d", "a", ""],
  ["d", "b", ""],
  ["a", "e", "at most 1.6"],
  ["b", "f", "at most 1.5"],
  ["c", "d", "at most 1"],
] as const;

/** Programs in other languages take no larger studies than this: they hold eight bytes an answer, several times. */
const MOST_FOR_OTHERS = 1e5;

function timedOn<T, Result>(input: T, run: (input: T) => Result): () => Result {
  return () => run(input);
}

/** Not worth timing unless it gives the classes that (b) gives. */
function checked(rows: Rows, run: () => Uint8Array): () => Uint8Array {
  checkClasses("The bare loop", run(), tableOf(rows));
  return run;
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
  timeOf(run);
  return { first, median: median(Array.from({ length: roundsOf(size) }, () => timeOf(run))) };
}

function roundsOf(size: number): number {
  return size < 1e5 ? 51 : size < 1e6 ? 21 : 9;
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
  const others = othersHere();
  for (const size of SIZES.filter((each) => each <= MOST_FOR_OTHERS)) {
    for (const other of others) {
      const timing = timeOther(other, survey(size), roundsOf(size));
      if (timing === null) continue;
      firsts.set(other.title + size, timing.first);
      medians.set(other.title + size, timing.median);
    }
  }
  const table = tableOf(survey(1e5));
  const bytes = (table.codes.byteLength + table.firmOf.byteLength) / table.codes.length;

  console.log(circumstances());
  console.log("respondents × 33 answers in firms of 8; milliseconds, median (first call)\n");
  const heading = SIZES.map((size) => size.toLocaleString("en").padStart(20)).join("");
  console.log("".padEnd(34) + heading);
  const row = (title: string, cells: readonly string[]) =>
    console.log(title.padEnd(34) + cells.map((cell) => cell.padStart(20)).join(""));
  const times = (of: string) =>
    SIZES.map((size) => [medians.get(of + size), firsts.get(of + size)]).map(([median, first]) =>
      median === undefined ? "–" : `${show(median)} (${show(first!)})`,
    );
  for (const { letter, title } of CONTESTANTS) row(`(${letter}) ${title}`, times(letter));
  for (const { title } of others) row(`(b) in ${title}, same classes`, times(title));
  for (const [of, by, aim] of RATIOS) {
    const ratios = SIZES.map((size) => `${(medians.get(of + size)! / medians.get(by + size)!).toFixed(1)} ×`);
    row(`(${of}) ÷ (${by})${aim ? `, ${aim}` : ""}`, ratios);
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
