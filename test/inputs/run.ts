/** The front door: the command line in this process, in a folder of its own. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { main } from "../../src/workbench/tools/cli";
import { bytesOf, type Input } from "./input";
import type { FirmOutcome } from "./study";

export interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: unknown;
  readonly problem: string;
  readonly remedy: string;
}

export interface Outcome {
  readonly code: number;
  /** All that is said: the terminal's lines and the problems. */
  readonly said: string;
  readonly firms: readonly FirmOutcome[];
  readonly problems: readonly Problem[];
  readonly json: Readonly<Record<string, unknown>> | null;
  /** The workbook with the results, where one was asked for. */
  readonly saved: Uint8Array | null;
  /** Files that were left though it failed. */
  readonly left: readonly string[];
}

/** Runs the command line on an input. */
export async function run(input: Input): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "hvm-inputs-"));
  const out = input.file.endsWith(".xlsm") ? "results.xlsm" : "results.xlsx";
  for (const [name, content] of Object.entries(input.beside ?? {})) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, input.file), await bytesOf(input));
  let terminal = "";
  const spies = [
    vi.spyOn(console, "log").mockImplementation((line) => void (terminal += `${line}\n`)),
    vi.spyOn(process.stderr, "write").mockImplementation((line) => Boolean((terminal += String(line)))),
  ];
  const was = process.cwd();
  process.chdir(folder);
  try {
    const words = [input.file, "--json", "results.json", "--further", "none", ...(input.saved ? ["--out", out] : [])];
    const code = await main([...words, ...(input.options ?? [])]);
    const json = existsSync("results.json") ? JSON.parse(readFileSync("results.json", "utf8")) : null;
    const saved = existsSync(out) ? readFileSync(out) : null;
    const problems: readonly Problem[] = json?.problems ?? [];
    // What was declared is told in the JSON, too.
    const told = [...problems, json?.declared ?? null].map((one) => JSON.stringify(one)).join("\n");
    const said = terminal.split(folder).join("") + told;
    const left = code === 0 ? [] : [...(json ? ["results.json"] : []), ...(saved ? [out] : [])];
    return { code, said, firms: json?.firms ?? [], problems, json, saved, left };
  } finally {
    process.chdir(was);
    for (const spy of spies) spy.mockRestore();
    rmSync(folder, { recursive: true });
  }
}
