import { cpus } from "node:os";

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Milliseconds, with as many digits as mean something. */
export function show(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
}

/** When and on what something was measured. */
export function circumstances(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`;
}
