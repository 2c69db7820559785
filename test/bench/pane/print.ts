import { show } from "../numbers";

/** What a time is compared with, and what it should be at most. */
interface Comparison {
  readonly times?: number;
  readonly target?: string;
}

/** A line of the table: what was measured, its milliseconds, as how many times another, and the target beside it. */
export function printRow(what: string, milliseconds: number, { times, target }: Comparison = {}): void {
  const ratio = times === undefined ? "" : `${times.toFixed(times < 10 ? 2 : 0)} ×`;
  const beside = target === undefined ? "" : `at most ${target}`;
  console.log(`  ${what.padEnd(52)}${show(milliseconds).padStart(8)}${ratio.padStart(10)}${beside.padStart(16)}`);
}
