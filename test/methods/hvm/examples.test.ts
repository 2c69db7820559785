import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as constellations from "../../../src/methods/constellations";
import * as hvm from "../../../src/methods/hvm";

/**
 * Runs every `@example` of src/methods. An example is a line `expression // value`; the value is JSON, in which a number that
 * ends in "…" stands for all numbers that begin so. The expression may use what its own file exports, and its method's index.
 */
const INDICES: Readonly<Record<string, object>> = { constellations };
const FOLDER = new URL("../../../src/methods/", import.meta.url);

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

function examples(): Example[] {
  const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => {
    const found: Example[] = [];
    let within = false;
    for (const line of readFileSync(new URL(file, FOLDER), "utf8").split("\n")) {
      if (line.includes("* @example")) within = true;
      else if (!line.trim().startsWith("* ")) within = false;
      else if (within) {
        const [, expression, expected] = /^\s*\* (.+) \/\/ (.+)$/.exec(line) ?? [];
        if (expression === undefined) throw new Error(`${file}: an example must read "expression // value": ${line}`);
        found.push({ file, expression, expected: expected! });
      }
    }
    return found;
  });
}

/** The value as it would be written, with each number that `expected` cuts short cut to the same length. */
function written(value: unknown, expected: unknown): unknown {
  if (typeof expected === "string" && expected.endsWith("…") && typeof value === "number") {
    return `${String(value).slice(0, expected.length - 1)}…`;
  }
  if (Array.isArray(expected) && Array.isArray(value)) return value.map((item, i) => written(item, expected[i]));
  if (expected !== null && typeof expected === "object" && value !== null && typeof value === "object") {
    const object = expected as Record<string, unknown>;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, written(item, object[name])]));
  }
  return value;
}

it.each(examples())("$file: $expression", async ({ file, expression, expected }) => {
  const own = (await import(new URL(file, FOLDER).pathname)) as object;
  const known: Readonly<Record<string, unknown>> = { ...(INDICES[file.split("/")[0]!] ?? hvm), ...own };
  const run = new Function(...Object.keys(known), `return (${expression});`) as (...parts: unknown[]) => unknown;
  const value = run(...Object.values(known));
  const parsed = JSON.parse(expected.replace(/-?[\d.]+…/g, '"$&"')) as unknown;
  expect(written(value, parsed)).toEqual(parsed);
});

it("there are examples for every measure", () => {
  const files = examples().map(({ file }) => file);
  for (const name of hvm.MEASURE_NAMES) expect(files).toContain(`hvm/classes/measures/${name}.ts`);
});
