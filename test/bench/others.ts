import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnswerTable, DEFAULT_KEY, FOOTPRINTS, nearestTo, PROPOSITIONS } from "../../src/methods/hvm";
import type { Rows } from "../support/survey";
import { fromTable, tableOf } from "./pipelines";
import { pythonWith } from "./python";

/** What a program in another language answers. */
interface Answer {
  readonly first: number;
  readonly median: number;
  /** By firm, the place of its class among the propositions. */
  readonly classes: readonly number[];
}

/** A program that does the work of (b), and how it is started. */
export interface Other {
  readonly title: string;
  readonly command: string;
  readonly words: readonly string[];
}

/** Those whose programs are on this machine. */
export function othersHere(): Other[] {
  const python = (what: string): Other[] => {
    const command = pythonWith("numpy", what);
    return command ? [{ title: what, command, words: [join(import.meta.dirname, "kernel.py"), what] }] : [];
  };
  const r = spawnSync("Rscript", ["--version"]).status === 0;
  return [
    ...python("numpy"),
    ...python("pandas"),
    ...(r ? [{ title: "R", command: "Rscript", words: [join(import.meta.dirname, "kernel.R")] }] : []),
  ];
}

/**
 * Times a program on the same bytes that (b) gets; null, and said, where it does not run on this machine.
 *
 * @throws Error if it gives a firm another class than (b)
 */
export function timeOther(
  { title, command, words }: Other,
  rows: Rows,
  rounds: number,
): Omit<Answer, "classes"> | null {
  const folder = mkdtempSync(join(tmpdir(), "hvm-bench-"));
  const [codes, firmOf] = ["codes", "firm-of"].map((name) => join(folder, name)) as [string, string];
  const table = tableOf(rows);
  writeFileSync(codes, table.codes);
  writeFileSync(firmOf, table.firmOf);
  const vpds = JSON.stringify(DEFAULT_KEY.items.map((item) => item.weights.indexOf(1)));
  const asked = [...words, codes, firmOf, String(rounds), vpds, JSON.stringify(FOOTPRINTS)];
  const { status, stdout, stderr } = spawnSync(command, asked, { encoding: "utf8", maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  if (status !== 0) {
    console.log(`${title} does not run here: ${stderr.trim().split("\n").at(-1)}`);
    return null;
  }
  const { classes, ...times } = JSON.parse(stdout) as Answer;
  checkClasses(title, classes, table);
  return times;
}

/** @throws Error if a firm has another class than by (b) */
export function checkClasses(title: string, classes: ArrayLike<number>, table: AnswerTable): void {
  const figures = fromTable(table);
  table.firms.forEach((firm, i) => {
    const [name] = nearestTo(figures, i);
    const place = PROPOSITIONS.findIndex((proposition) => proposition.name === name);
    if (place !== classes[i]) throw new Error(`${title} gives ${firm} another class than the add-in.`);
  });
}
