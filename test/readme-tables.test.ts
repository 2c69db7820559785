import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { functionsMarkdown } from "../src/functions/help/markdown";
import { measuresMarkdown, optionsMarkdown } from "../src/workbench/tools/markdown";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it.each([
  ["functions", functionsMarkdown],
  ["options", optionsMarkdown],
  ["measures", measuresMarkdown],
])("README.md lists the %s as they are declared", (what, markdown) => {
  const [, listed = ""] = new RegExp(`<!-- ${what} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${what} -->`).exec(readme) ?? [];
  expect(unaligned(listed)).toBe(unaligned(markdown()));
});

/** A table may be padded or not. */
function unaligned(table: string): string {
  return table
    .replace(/ +/g, " ")
    .replace(/-{3,}/g, "---")
    .replace(/ ?\| ?/g, "|");
}
