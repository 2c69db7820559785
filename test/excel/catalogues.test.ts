import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/excel/errors";
import { ANSWER_ERRORS } from "../../src/excel/errors/answers";
import { DECLARED_ERRORS } from "../../src/excel/errors/declared";
import { HEADER_ERRORS } from "../../src/excel/errors/headers";

const ROOT = resolve(import.meta.dirname, "../..");

/** Errors that no test expects by their code, and why not. Those of reading have corpus.test.ts. */
const NOT_EXPECTED: Partial<Record<ErrorCode, string>> = {
  "excel-too-old": "the embedded host has all that the add-in needs; test/build/requirements.test.ts sees to the rest",
  "total-row": "the embedded host has no totals of tables",
};

function sources(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(ROOT, folder, name);
      return { file: relative(ROOT, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") };
    });
}

/** The files in which a pattern stands. */
function filesWith(pattern: RegExp, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => sources(folder).filter(({ text }) => pattern.test(text))).map(({ file }) => file);
}

describe("the catalogue of errors", () => {
  it("holds no error that no test expects, unless it is said why", () => {
    const tests = sources("test")
      .filter(({ file }) => file !== "test/excel/catalogues.test.ts")
      .map(({ text }) => text)
      .join("\n");
    const ofReading = { ...ANSWER_ERRORS, ...HEADER_ERRORS, ...DECLARED_ERRORS };
    const unexpected = Object.keys(ERRORS).filter((code) => !(code in ofReading) && !tests.includes(`"${code}"`));
    expect(unexpected.sort()).toEqual(Object.keys(NOT_EXPECTED).sort());
  });
});

/** Why a cell is no answer, and why it is no code: for the sheets' readers and for the functions. */
const REFUSALS = ["src/cells/refusals.ts", "src/cells/codings/refusals.ts"];

describe("what is wrong is worded in the catalogues only", () => {
  it("errors are made of their code, but where the catalogue itself could not be loaded", () => {
    expect(filesWith(/new HvmError\(/, ["src"]).sort()).toEqual([
      "src/commands/ribbon.ts",
      "src/excel/errors/failing.ts",
      "src/excel/errors/hvm-error.ts",
    ]);
  });

  it("problems are said by their code: no other file has words for what is the matter or what to do", () => {
    const worded = filesWith(/\b(problem|remedy)(:|\() *(\(.*\) *=>|`|")/, ["src/excel", "src/cells"]);
    const outside = worded.filter(
      (file) => !file.startsWith("src/excel/answers/problems/") && !REFUSALS.includes(file),
    );
    expect(outside).toEqual([]);
  });
});
