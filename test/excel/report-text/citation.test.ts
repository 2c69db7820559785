import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CONSTELLATIONS_PAPER, HVM_PAPER, type Reference } from "../../../src/methods/references";
import { ROOT } from "../../../src/workbench/root";

const CITATION = readFileSync(join(ROOT, "CITATION.cff"), "utf8");

/** The value behind a key of the file, wherever it stands. */
const valuesOf = (key: string) =>
  [...CITATION.matchAll(new RegExp(`^[ -]*${key}: "?([^"\\n]+)"?$`, "gm"))].map(([, value]) => value);

it("CITATION.cff has the version of the program", () => {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<string, string>;
  expect(valuesOf("version")).toEqual([version]);
  expect(valuesOf("license")).toEqual([license]);
});

it("CITATION.cff has the papers as the add-in cites them", () => {
  const papers: readonly Reference[] = [HVM_PAPER, CONSTELLATIONS_PAPER];
  expect(valuesOf("title").slice(1)).toEqual(papers.map(({ title }) => title));
  const families = papers.flatMap(({ authors }) => authors.map((author) => author.split(", ")[0]));
  expect(valuesOf("family-names")).toEqual(families);
  const { journal, year, doi } = CONSTELLATIONS_PAPER;
  expect([valuesOf("journal"), valuesOf("year"), valuesOf("volume"), valuesOf("issue"), valuesOf("doi")]).toEqual(
    [journal!.name, year, journal!.volume, journal!.issue, doi].map((value) => [String(value)]),
  );
  expect(`${valuesOf("start")[0]}–${valuesOf("end")[0]}`).toBe(journal!.pages);
});
