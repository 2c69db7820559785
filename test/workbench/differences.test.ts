import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as prettier from "prettier";
import { expect, it } from "vitest";
import { HOST_DIFFERENCES } from "../../src/workbench/host/differences";
import { PAGE_DIFFERENCES } from "../../src/workbench/page/differences";
import { differencesMarkdown } from "../../src/workbench/tools/docs/differences";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = join(ROOT, "docs/differences.md");
const entries = [...HOST_DIFFERENCES, PAGE_DIFFERENCES].flatMap((each) => each.entries);

it("docs/differences.md is what the code declares", async () => {
  const options = { ...(await prettier.resolveConfig(PAGE)), filepath: PAGE };
  await expect(await prettier.format(differencesMarkdown(), options)).toMatchFileSnapshot(PAGE);
});

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

it.each(entries.flatMap(({ test }) => test ?? []))("the test is there: %s", (test) => {
  const [file = "", ...title] = test.split(": ");
  expect(readFileSync(join(ROOT, file), "utf8")).toContain(`"${title.join(": ")}"`);
});
