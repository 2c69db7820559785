import { describe, expect, it } from "vitest";
import { CODING_PROBLEMS } from "../../src/excel/answers/problems/codings";
import { PROBLEMS } from "../../src/excel/answers/problems";
import { ERRORS } from "../../src/excel/errors";
import { compared, DOCUMENTS, type DocumentName } from "../../src/workbench/tools/docs";
import { problemsPage } from "../../src/workbench/tools/docs/problems";

describe("documents that are made of code", () => {
  it.each(Object.keys(DOCUMENTS) as DocumentName[])("%s says what the code says", async (name) => {
    const { now, wanted } = await compared(name);
    expect(now, `Run: npx tsx src/workbench/tools/docs.ts ${name}`).toBe(wanted);
  });
});

describe("the page of problems and errors", () => {
  it("has every kind of all catalogues", () => {
    const titles = problemsPage().match(/(?<=^#### `)[a-z-]+(?=`$)/gm);
    // That a sheet is not read means the same of answers and of codings.
    const ofCodings = Object.keys(CODING_PROBLEMS).filter((code) => code !== "sheet-not-read");
    expect(titles?.sort()).toEqual([...Object.keys(PROBLEMS), ...ofCodings, ...Object.keys(ERRORS)].sort());
  });

  it("gives whole sentences, each once", () => {
    const quotes = problemsPage().match(/(?<=^> )\S.*$/gm)!;
    expect(quotes.filter((words) => !/\.$/.test(words) || /undefined|null|NaN|\[object/.test(words))).toEqual([]);
    const said = quotes.filter((words) => !words.startsWith("_What to do:_"));
    expect(said.filter((words, i) => said.indexOf(words) < i)).toEqual([]);
  });
});
