import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { functionsMarkdown } from "../../src/functions/markdown";

const BETWEEN_MARKERS = /<!-- functions -->\n\n([\s\S]*?)\n\n<!-- \/functions -->/;

it("README.md lists the functions as their table does", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const listed = BETWEEN_MARKERS.exec(readme)?.[1] ?? "";
  expect(unaligned(listed)).toBe(unaligned(functionsMarkdown()));
});

/** A table may be padded or not. */
function unaligned(table: string): string {
  return table
    .replace(/ +/g, " ")
    .replace(/-{3,}/g, "---")
    .replace(/ ?\| ?/g, "|");
}
