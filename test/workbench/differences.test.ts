import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { AS_IN_EXCEL } from "../../src/workbench/host/as-in-excel";
import { HOST_DIFFERENCES } from "../../src/workbench/host/differences";
import { PAGE_DIFFERENCES } from "../../src/workbench/page/differences";

const ROOT = resolve(import.meta.dirname, "../..");
const entries = [...HOST_DIFFERENCES, PAGE_DIFFERENCES].flatMap((each) => each.entries);

it("every difference that a file of the host declares is listed, once", () => {
  const folder = join(ROOT, "src/workbench/host");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const declared = files.flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/^export const \w+: Difference = /gm),
  ]);
  const listed = HOST_DIFFERENCES.flatMap((each) => each.entries);
  expect(listed).toHaveLength(declared.length);
  expect(new Set(entries).size).toBe(entries.length);
});

it.each([...entries, ...AS_IN_EXCEL].flatMap(({ test }) => test ?? []))("the test is there: %s", (test) => {
  const [file = "", ...title] = test.split(": ");
  expect(readFileSync(join(ROOT, file), "utf8")).toContain(`"${title.join(": ")}"`);
});
